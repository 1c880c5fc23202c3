package dev.hawiya.specimen.licence.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.unseen.Parts.Place;
import dev.hawiya.specimen.motorist.Licence;
import dev.hawiya.specimen.person.Sex;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PartsTest {
  private static final Place PLACE = new Place(100, 500, 50);
  private static final String PAIR = "{job} / {licence_kind}";

  @Test
  void valuesStandFromRightToLeftWithTheFormsWordsBetween() {
    List<Piece> pieces = set(PAIR, Map.of("job", "مدرس", "licence_kind", "خاصة"), "right");
    assertThat(pieces).extracting(Piece::text).containsExactly("مدرس", "/", "خاصة");
    assertThat(pieces).extracting(Piece::ink).containsExactly(Ink.VALUE, Ink.FORM, Ink.VALUE);
    double margin = PLACE.right();
    for (Piece piece : pieces) {
      assertThat(piece.shape().getBounds2D().getMaxX()).isLessThanOrEqualTo(margin + 0.01);
      margin = piece.shape().getBounds2D().getMinX();
    }
  }

  @Test
  void aValueThatIsNotToldIsDashesBesideOneThatIs() {
    assertThat(set(PAIR, Map.of("licence_kind", "خاصة"), "right"))
        .extracting(Piece::text)
        .containsExactly("---", "/", "خاصة");
  }

  @Test
  void whereNoValueIsToldOnlyWordsArePrinted() {
    assertThat(set(PAIR, Map.of(), "right")).isEmpty();
    assertThat(set("درجة {licence_kind}", Map.of(), "right"))
        .extracting(Piece::text)
        .containsExactly("درجة");
  }

  @Test
  void whatIsTooWideIsSqueezedIntoItsPlace() {
    String job = "مدرس لغة عربية - وزارة التربية والتعليم ".repeat(2).strip();
    for (String align : List.of("right", "centre", "left")) {
      Piece piece = set("{job}", Map.of("job", job), align).get(0);
      assertThat(piece.shape().getBounds2D().getMinX()).isBetween(PLACE.left() - 1, 120.0);
      assertThat(piece.shape().getBounds2D().getMaxX()).isBetween(480.0, PLACE.right() + 1);
    }
  }

  private static List<Piece> set(String wording, Map<String, String> fields, String align) {
    Sheet sheet = new Sheet(Map.of(), Map.of(), 1, List.of(), List.of(), List.of());
    Look look = Look.any(Map.of(), new SplittableRandom(3));
    Hand hand = new Hand(sheet, new Licence(fields, Map.of(), Sex.MALE), look);
    return new Parts(wording, hand, 30, hand.label(30), Ink.FORM).set(PLACE, align);
  }
}
