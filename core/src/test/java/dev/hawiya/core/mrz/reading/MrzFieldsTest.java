package dev.hawiya.core.mrz.reading;

import static dev.hawiya.core.mrz.reading.Seen.or;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.mrz.MrzData;
import dev.hawiya.core.mrz.MrzDate;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MrzFieldsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 17);
  private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
  private static final String DATA = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

  @Test
  void theFieldsOfAPassport() {
    List<Field> fields = fields(Seen.of(NAMES, DATA));
    assertThat(fields)
        .extracting(f -> f.id() + "=" + f.value())
        .containsExactly(
            "mrz=" + NAMES + "\n" + DATA,
            "document_code=P",
            "issuing_state=UTO",
            "document_number=L898902C3",
            "surname=ERIKSSON",
            "given_names=ANNA MARIA",
            "full_name=ANNA MARIA ERIKSSON",
            "nationality=UTO",
            "birth_date=1974-08-12",
            "sex=F",
            "expiry_date=2012-04-15",
            "personal_number=ZE184226B");
    assertThat(fields).allMatch(f -> f.source() == Source.MRZ && f.outline().isPresent());
    assertThat(fields).allMatch(f -> f.confidence() > 0.9 && f.confidence() <= 0.99);
  }

  @Test
  void rawIsAsSeenAndTheOutlineIsTheFieldsOwn() {
    List<Field> fields = fields(Seen.of(NAMES, DATA).doubtfully(2, 5, 'O', 0.6, or('9', 0.3)));
    Field number = field(fields, "document_number");
    assertThat(number.raw()).isEqualTo("L898O02C3");
    assertThat(number.value()).isEqualTo("L898902C3");
    assertThat(field(fields, "mrz").raw()).isEqualTo(NAMES + "\n" + DATA.replace("L8989", "L898O"));
    assertThat(number.outline().orElseThrow().topLeft().x()).isCloseTo(0.1, within(1e-9));
    assertThat(number.outline().orElseThrow().bottomRight().x())
        .isCloseTo(0.1 + 0.8 * 9 / 44, within(1e-9));
    assertThat(number.outline().orElseThrow().bottomRight().y()).isCloseTo(0.89, within(1e-9));
  }

  @Test
  void digitsThatPassRaiseTheConfidenceAndThoseThatFailLowerIt() {
    Seen passed = Seen.of(NAMES, DATA).doubtfully(2, 16, '0', 0.5);
    assertThat(field(fields(passed), "birth_date").confidence()).isGreaterThan(0.98);
    Seen name = Seen.of(NAMES, DATA).doubtfully(1, 6, 'E', 0.5);
    assertThat(field(fields(name), "surname").confidence()).isLessThan(0.5);
    Seen failed = Seen.of(NAMES, DATA).surely(2, 19, '7');
    assertThat(field(fields(failed), "birth_date").confidence()).isBetween(0.4, 0.5);
    Seen blind = Seen.of(NAMES, DATA).doubtfully(2, 4, '8', 0.5, or('S', 0.45));
    assertThat(field(fields(blind), "document_number").confidence()).isLessThan(0.95);
  }

  @Test
  void aPakistaniPassportHasTheNumberOfTheCard() {
    Seen seen = Seen.of(MrzWriter.write(pakistani("PAK"), MrzFormat.TD3));
    assertThat(field(fields(seen), "identity_number").value()).isEqualTo("12345-1234567-1");
    assertThat(field(fields(seen), "personal_number").value()).isEqualTo("1234512345671");
    Seen other = Seen.of(MrzWriter.write(pakistani("UTO"), MrzFormat.TD3));
    assertThat(fields(other)).noneMatch(f -> f.id().equals("identity_number"));
  }

  @Test
  void aPakistaniCardHasItsNumberAsOptionalData() {
    Field number = field(fields(card("PAK", "3520212345678")), "identity_number");
    assertThat(number.value()).isEqualTo("35202-1234567-8");
    assertThat(number.raw()).isEqualTo("3520212345678");
    assertThat(number.source()).isEqualTo(Source.MRZ);
    assertThat(number.outline().orElseThrow().topLeft().x())
        .as("after code, state, number and digit")
        .isCloseTo(0.1 + 0.8 * 15 / 30, within(1e-9));
    assertThat(field(fields(card("PAK", "3520212345678")), "optional_data").value())
        .isEqualTo("3520212345678");
  }

  @Test
  void otherOptionalDataIsNoNumber() {
    assertThat(fields(card("UTO", "3520212345678"))).noneMatch(MrzFieldsTest::isIdentityNumber);
    for (String data : List.of("", "352021234567", "35202123456789", "35202123456A8")) {
      assertThat(fields(card("PAK", data))).as(data).noneMatch(MrzFieldsTest::isIdentityNumber);
    }
  }

  private static boolean isIdentityNumber(Field field) {
    return field.id().equals("identity_number");
  }

  private static Seen card(String state, String optional) {
    MrzData data =
        new MrzData(
            new MrzData.Document("I", state, "ZZ0000001", new MrzDate("310101"), optional, "", ""),
            new MrzData.Holder(
                "INVENTED", "NAME", state, new MrzDate("900101"), Optional.of(MrzData.Sex.M)),
            false);
    return Seen.of(MrzWriter.write(data, MrzFormat.TD1));
  }

  @Test
  void aNumberThatRunsOnIsOneField() {
    Seen seen =
        Seen.of(
            "I<UTOD23145890<7349<AB<<<<<<<<",
            "3407127M9507122UTO<<<<<<<<<<<1",
            "STEVENSON<<PETER<JOHN<<<<<<<<<");
    List<Field> fields = fields(seen);
    assertThat(field(fields, "document_number").value()).isEqualTo("D23145890734");
    assertThat(field(fields, "document_number").raw()).isEqualTo("D23145890734");
    assertThat(field(fields, "optional_data").value()).isEqualTo("AB");
  }

  @Test
  void whatIsNoZoneHasNoFields() {
    assertThat(fields(Seen.of("P<UTO", "L89"))).isEmpty();
  }

  private static MrzData pakistani(String state) {
    return new MrzData(
        new MrzData.Document(
            "P", state, "ZZ0000001", new MrzDate("310101"), "", "", "1234512345671"),
        new MrzData.Holder(
            "INVENTED", "NAME", state, new MrzDate("900101"), Optional.of(MrzData.Sex.M)),
        false);
  }

  private static List<Field> fields(Seen seen) {
    Repaired repaired = new MrzRepair(MrzThresholds.DEFAULT).repaired(seen.mrz());
    return new MrzFields(MrzThresholds.DEFAULT).of(seen.mrz(), repaired, TODAY);
  }

  private static Field field(List<Field> fields, String id) {
    return fields.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }
}
