package dev.hawiya.core.label;

import static dev.hawiya.core.label.Printed.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.text.TextLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Addresses on the backs of Pakistani cards, in millimetres of the card. */
class BlocksTest {
  private static final SideLayout SMART = Printed.side("PAK-SNIC", "back");
  private static final SideLayout OLD = Printed.side("PAK-NIC", "back");

  private static final TextLine[] LATIN = {
    at(5, 4, 2, "Present Address"),
    at(5, 7, 2.4, "House No. 7-B, Street 4"),
    at(5, 10, 2.4, "Mohalla Islampura"),
    at(5, 13, 2.4, "Sialkot"),
    at(5, 17, 2, "Permanent Address"),
    at(5, 20, 2.4, "Chak 12, Tehsil Daska"),
    at(5, 23, 2.4, "District Sialkot")
  };

  private static final TextLine[] URDU = {
    at(66, 4, 3, "موجودہ پتہ"),
    at(66, 7.5, 3.4, "مکان نمبر 7 گلی نمبر 4"),
    at(66, 11.2, 3.4, "محلہ اسلام پورہ سیالکوٹ"),
    at(66, 17, 3, "مستقل پتہ"),
    at(66, 20.5, 3.4, "چک نمبر 12 تحصیل ڈسکہ"),
    at(66, 24.2, 3.4, "ضلع سیالکوٹ")
  };

  @Test
  void twoAddressesInLatin() {
    assertThat(read(SMART, "present_address", LATIN))
        .isEqualTo("House No. 7-B, Street 4|Mohalla Islampura|Sialkot");
    assertThat(read(SMART, "permanent_address", LATIN))
        .isEqualTo("Chak 12, Tehsil Daska|District Sialkot");
    assertThat(read(SMART, "present_address_urdu", LATIN)).isEmpty();
  }

  @Test
  void twoAddressesInUrdu() {
    for (SideLayout side : List.of(SMART, OLD)) {
      assertThat(read(side, "present_address_urdu", URDU))
          .isEqualTo("مکان نمبر 7 گلی نمبر 4|محلہ اسلام پورہ سیالکوٹ");
      assertThat(read(side, "permanent_address_urdu", URDU))
          .isEqualTo("چک نمبر 12 تحصیل ڈسکہ|ضلع سیالکوٹ");
    }
    assertThat(read(SMART, "present_address", URDU)).isEmpty();
  }

  @Test
  void theOrderInWhichLinesWereFoundDoesNotMatter() {
    Random random = new Random(9);
    for (int i = 0; i < 50; i++) {
      List<TextLine> lines = new ArrayList<>(Arrays.asList(LATIN));
      lines.addAll(Arrays.asList(URDU).subList(3, 6));
      Collections.shuffle(lines, random);
      TextLine[] shuffled = lines.toArray(TextLine[]::new);
      assertThat(read(SMART, "present_address", shuffled))
          .isEqualTo("House No. 7-B, Street 4|Mohalla Islampura|Sialkot");
      assertThat(read(SMART, "permanent_address_urdu", shuffled))
          .isEqualTo("چک نمبر 12 تحصیل ڈسکہ|ضلع سیالکوٹ");
    }
  }

  @Test
  void piecesOfARowAreReadInTheirScriptsOrder() {
    assertThat(
            read(
                SMART,
                "present_address",
                at(5, 4, 2, "Present Address"),
                at(22.5, 7.1, 2.4, "Street 4"),
                at(5, 7, 2.4, "House No. 7-B"),
                at(5, 10, 2.4, "Sialkot")))
        .isEqualTo("House No. 7-B|Street 4|Sialkot");
    assertThat(
            read(
                SMART,
                "present_address_urdu",
                at(66, 4, 3, "موجودہ پتہ"),
                at(45.5, 7.5, 3.4, "گلی نمبر 4"),
                at(66, 7.6, 3.4, "مکان نمبر 7"),
                at(66, 11.2, 3.4, "سیالکوٹ")))
        .isEqualTo("مکان نمبر 7|گلی نمبر 4|سیالکوٹ");
  }

  @Test
  void piecesFarApartAreOfDifferentThings() {
    assertThat(
            read(
                SMART,
                "present_address",
                at(5, 4, 2, "Present Address"),
                at(5, 7, 2.4, "House No. 7-B"),
                at(35, 7, 2.4, "Registrar General")))
        .isEqualTo("House No. 7-B");
  }

  @Test
  void shortPiecesThatWereFoundTwiceEndToo() {
    TextLine[] lines = {
      at(66, 4, 3, "موجودہ پتہ"),
      Printed.in(new Box(0.74, 0.14, 0.765, 0.20), "نو"),
      Printed.in(new Box(0.742, 0.142, 0.767, 0.202), "نو")
    };
    String read =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> read(SMART, "present_address_urdu", lines));
    assertThat(read).isEqualTo("نو|نو");
  }

  @Test
  void theNextLabelEndsABlock() {
    assertThat(
            read(
                SMART,
                "present_address",
                at(5, 4, 2, "Present Address"),
                at(5, 7, 2.4, "House No. 7-B"),
                at(5, 9.7, 1.6, "Family Number"),
                at(5, 11.6, 2.4, "Sialkot")))
        .isEqualTo("House No. 7-B");
  }

  @Test
  void aNoticeFarBelowOrAtAnotherEdgeIsLeftOut() {
    String read = "House No. 7-B|Sialkot";
    TextLine[] address = {
      at(5, 4, 2, "Present Address"), at(5, 7, 2.4, "House No. 7-B"), at(5, 10, 2.4, "Sialkot")
    };
    assertThat(read(SMART, "present_address", with(address, at(5, 16, 2.4, "If found drop it"))))
        .isEqualTo(read);
    assertThat(read(SMART, "present_address", with(address, at(14, 13, 2.4, "If found drop it"))))
        .isEqualTo(read);
    assertThat(read(SMART, "present_address", with(address, at(5, 13, 6, "NOTICE"))))
        .isEqualTo(read);
    assertThat(read(SMART, "present_address", with(address, at(5, 13, 2.4, "Pakistan"))))
        .as("one that goes on")
        .isEqualTo(read + "|Pakistan");
  }

  @Test
  void datesAndNumbersBesideAreLeftOut() {
    assertThat(
            read(
                SMART,
                "present_address",
                at(5, 4, 2, "Present Address"),
                at(5, 7, 2.4, "House No. 7-B"),
                at(23, 7, 2.4, "04.03.2031"),
                at(5, 10, 2.4, "04 MAR 2021"),
                at(5, 10.1, 2.4, "35202-1234567-8")))
        .isEqualTo("House No. 7-B");
  }

  @Test
  void twoColumnsSideBySide() {
    TextLine[] lines = {
      at(82, 20, 3, "موجودہ پتہ"),
      at(82, 23.5, 3.4, "مکان نمبر 7 گلی"),
      at(82, 27.2, 3.4, "سیالکوٹ"),
      at(42, 20, 3, "مستقل پتہ"),
      at(42, 23.5, 3.4, "چک نمبر 12"),
      at(42, 27.2, 3.4, "ضلع سیالکوٹ")
    };
    assertThat(read(OLD, "present_address_urdu", lines)).isEqualTo("مکان نمبر 7 گلی|سیالکوٹ");
    assertThat(read(OLD, "permanent_address_urdu", lines)).isEqualTo("چک نمبر 12|ضلع سیالکوٹ");
  }

  @Test
  void anAddressMayBeginBehindItsLabel() {
    assertThat(
            read(
                SMART,
                "present_address",
                at(5, 7, 2.4, "Present Address: House No. 7-B, Street 4"),
                at(5, 10, 2.4, "Sialkot")))
        .isEqualTo("House No. 7-B, Street 4|Sialkot");
  }

  @Test
  void withoutItsLabelThereIsNoAddress() {
    assertThat(read(SMART, "present_address", at(5, 7, 2.4, "House No. 7-B"))).isEmpty();
    assertThat(read(SMART, "present_address", at(5, 4, 2, "Present Address"))).isEmpty();
    assertThat(read(SMART, "present_address")).isEmpty();
  }

  private static TextLine[] with(TextLine[] lines, TextLine more) {
    List<TextLine> all = new ArrayList<>(Arrays.asList(lines));
    all.add(more);
    return all.toArray(TextLine[]::new);
  }

  private static String read(SideLayout side, String field, TextLine... lines) {
    Wordings wordings = new Wordings(new SideWords(side).labelled());
    Blocks blocks = new Blocks(wordings.in(Arrays.asList(lines)), PageSize.ID_1);
    return Printed.text(blocks.of(side.field(field).orElseThrow()));
  }
}
