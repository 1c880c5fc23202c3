package dev.hawiya.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossChecksTest {
  private static final CrossChecks CHECKS = new CrossChecks(CheckThresholds.DEFAULT);
  private static final String[] IDS = {
    "steps.same_number", "steps.same_name", "steps.same_sex", "steps.same_birth_date"
  };

  @ParameterizedTest
  @CsvSource({
    "national_number,28208151304597,national_number,28208151304597,0.95,PASS",
    "national_number,28208151304597,national_number,28208151304597,0.40,PASS",
    "national_number,28208151304597,national_number,28208151304598,0.80,FAIL",
    "national_number,28208151304597,national_number,28208151304598,0.79,INCONCLUSIVE",
    "national_number,28208151304597,national_number,2820815130459,0.95,INCONCLUSIVE",
    "national_number,28208151304597,personal_number,28208151304597,0.95,PASS",
    "national_number,28208151304597,personal_number,28208151304598,0.95,INCONCLUSIVE",
    "identity_number,42101-1234567-1,identity_number,4210112345671,0.95,PASS",
    "identity_number,4210112345671,identity_number,4210112345672,0.95,FAIL",
    "identity_number,---,identity_number,---,0.95,INCONCLUSIVE",
    "personal_number,ab12,personal_number,AB12,0.95,PASS",
    "document_number,A1234567,document_number,A1234567,0.95,NOT_APPLICABLE"
  })
  void comparesNumbers(
      String kind, String number, String otherKind, String other, double sure, Verdict verdict) {
    assertVerdict(
        0, fields(field(kind, number, 0.95)), fields(field(otherKind, other, sure)), verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "محمد احمد على حسن,محمد احمد على حسن,PASS",
    // Spelling folded: final ya, ta marbuta, hamza, a space in a compound.
    "أحمد مصطفى عبد الرحمن,احمد مصطفي عبدالرحمن,PASS",
    "فاطمة محمود على,فاطمه محمود علي,PASS",
    "محمد ابو بكر,محمد ابوبكر,PASS",
    // Brothers, or a slip: one letter.
    "محمد احمد على حسن,محمود احمد على حسن,INCONCLUSIVE",
    // A name left out, in the middle or at the end.
    "محمد احمد على حسن,محمد حسن,INCONCLUSIVE",
    "محمد احمد على حسن,محمد احمد,INCONCLUSIVE",
    // The first of a compound first name left out.
    "محمد كريم سعيد فوزى,كريم سعيد فوزى,INCONCLUSIVE",
    // The family's name in place of a forefather's.
    "محمد احمد على حسن,محمد احمد على الشناوى,INCONCLUSIVE",
    // Father and son, or the words in another order.
    "احمد محمد حسن,محمد احمد حسن,INCONCLUSIVE",
    // Brother and sister.
    "ياسمين شريف سعيد,كريم شريف سعيد,FAIL",
    "محمد احمد على حسن,محمد فوزى كامل بدوى,FAIL",
    "مينا شريف سعيد,طارق حسن البدرى,FAIL"
  })
  void comparesArabicNames(String one, String other, Verdict verdict) {
    Fields a = fields(field("full_name", one, 0.9));
    assertVerdict(1, a, fields(field("full_name", other, 0.9)), verdict);
    Fields unclear = fields(field("full_name", other, 0.7));
    Verdict doubted = verdict == Verdict.FAIL ? Verdict.INCONCLUSIVE : verdict;
    assertVerdict(1, a, unclear, doubted);
  }

  @Test
  void aWholeNameMayStandInParts() {
    Fields whole = fields(field("full_name", "ياسمين مينا شريف", 0.9));
    Fields parts =
        fields(field("first_name", "ياسمين", 0.9), field("other_names", "مينا شريف", 0.9));
    assertVerdict(1, whole, parts, Verdict.PASS);
    assertVerdict(1, whole, fields(field("first_name", "ياسمين", 0.9)), Verdict.INCONCLUSIVE);
    assertVerdict(1, whole, fields(field("first_name", "طارق", 0.9)), Verdict.INCONCLUSIVE);
  }

  @Test
  void namesAreComparedInAScriptThatBothHave() {
    Fields arabic = fields(field("full_name", "طارق حسن", 0.9));
    Fields latin = fields(field("given_names", "TAREK", 0.9), field("surname", "HASSAN", 0.9));
    Fields otherLatin = fields(field("name_latin", "Tarek Hassan", 0.9));
    assertVerdict(1, arabic, latin, Verdict.NOT_APPLICABLE);
    assertThat(CHECKS.between(arabic, latin).get(1).detail()).contains("scripts");
    assertVerdict(1, latin, otherLatin, Verdict.PASS);
    Fields both =
        fields(field("full_name", "طارق حسن", 0.9), field("name_latin", "TARIQ HASAN", 0.9));
    assertVerdict(1, both, arabic, Verdict.PASS);
    assertVerdict(1, both, latin, Verdict.INCONCLUSIVE);
    assertVerdict(1, latin, fields(field("name_latin", "MINA SHERIF", 0.9)), Verdict.INCONCLUSIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "M,M,0.4,PASS",
    "M,F,0.9,FAIL",
    "M,F,0.7,INCONCLUSIVE",
    "M,X,0.9,INCONCLUSIVE",
    "X,X,0.9,INCONCLUSIVE"
  })
  void comparesSexes(String one, String other, double sure, Verdict verdict) {
    assertVerdict(2, fields(field("sex", one, 0.9)), fields(field("sex", other, sure)), verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "1982-08-15,1982-08-15,0.4,PASS",
    "1982-08-15,1982-08-16,0.9,FAIL",
    "1982-08-15,1982-08-16,0.7,INCONCLUSIVE",
    "1982-08-15,1982-08,0.9,INCONCLUSIVE",
    "1982,1982,0.9,INCONCLUSIVE",
    "1982-08-15,1983,0.9,FAIL"
  })
  void comparesBirthDates(String one, String other, double sure, Verdict verdict) {
    Fields a = fields(field("birth_date", one, 0.9));
    assertVerdict(3, a, fields(field("birth_date", other, sure)), verdict);
  }

  @Test
  void whatWasNotComparedIsNeverPassed() {
    Fields all =
        fields(
            field("national_number", "28208151304597", 0.9),
            field("full_name", "طارق حسن", 0.9),
            field("sex", "M", 0.9),
            field("birth_date", "1982-08-15", 0.9));
    Fields unreadable =
        new Fields(
            Map.of(),
            Map.of("national_number", "", "first_name", "", "sex", "", "birth_date", "unreadable"));
    for (int i = 0; i < IDS.length; i++) {
      assertVerdict(i, all, all, Verdict.PASS);
      assertVerdict(i, Fields.NONE, Fields.NONE, Verdict.NOT_APPLICABLE);
      assertVerdict(i, all, Fields.NONE, Verdict.INCONCLUSIVE);
      assertVerdict(i, unreadable, Fields.NONE, Verdict.INCONCLUSIVE);
      assertVerdict(i, unreadable, unreadable, Verdict.INCONCLUSIVE);
    }
  }

  /** Whichever step comes first, the verdict is the same, and only PASS needs no reason. */
  private static void assertVerdict(int check, Fields one, Fields other, Verdict verdict) {
    for (CheckResult result :
        new CheckResult[] {
          CHECKS.between(one, other).get(check), CHECKS.between(other, one).get(check)
        }) {
      assertThat(result.id()).isEqualTo(IDS[check]);
      assertThat(result.verdict()).as(result.detail()).isEqualTo(verdict);
      assertThat(result.detail().isEmpty()).isEqualTo(verdict == Verdict.PASS);
      assertThat(result.fault())
          .isEqualTo(verdict == Verdict.FAIL ? Optional.of(Fault.MISMATCH) : Optional.empty());
    }
    assertThat(CHECKS.sameNumber(one, other)).isEqualTo(CHECKS.between(one, other).get(0));
  }

  private static Fields fields(Field... read) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Field field : read) {
      fields.put(field.id(), field);
    }
    return new Fields(fields, Map.of());
  }

  private static Field field(String id, String value, double confidence) {
    return new Field(id, value, value, value, confidence, Source.VIZ, Optional.empty());
  }
}
