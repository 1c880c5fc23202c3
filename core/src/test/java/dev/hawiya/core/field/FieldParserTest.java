package dev.hawiya.core.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldParserTest {
  private static final Clock CLOCK =
      Clock.fixed(
          LocalDate.of(2026, 11, 21).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final DocumentType TYPE = Catalog.load().document("EGY-NID").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "sex,ذكر,M",
    "sex,انثى,F",
    "sex,أنثي,F",
    "sex,ذكر مسلم متزوج,M",
    "religion,ذكر مسلم متزوج,مسلم",
    "religion,مسيحيه,مسيحيه",
    "religion,مسيحى,مسيحى",
    "religion,مسلمه,مسلمه",
    "marital_status,متزوجة,متزوجة",
    "marital_status,متزوح,متزوج",
    "marital_status,أرمله,أرمله",
    "marital_status,اعزب,اعزب",
    "profession,حاصل على  بكالوريوس تجارة,حاصل على بكالوريوس تجارة",
    "profession,- مهندس.,مهندس",
    "husband_name,الزوج احمد محمود,احمد محمود",
    "expiry_date,البطاقة سارية حتى ٢٠٣٠/٠٨/٠٦,2030-08-06",
    "issue_date,٢٠٢٣/٠٨,2023-08",
    "issue_date,٢٠٢٣/٠٨ ٢٨٢٠٨١٥١٣٠٤٥٩٧,2023-08",
    "copy_number,٣,3",
    "national_number,٢٨٢٠٨١٥١٣٠٤٥٩٧,28208151304597"
  })
  void readsTheBack(String id, String text, String value) {
    assertThat(parse("back", Lines.raw(id, LineKind.ARABIC, text, 0.9)).value(id)).isEqualTo(value);
  }

  @Test
  void aDoubtfulPlaceLowersTheConfidenceAndKeepsTheValue() {
    RawField sure = Lines.raw("husband_name", LineKind.ARABIC, "احمد محمود", 0.9);
    RawField doubtful = new RawField(sure.id(), sure.lines(), sure.box(), 0.5);
    Fields plain = parse("back", sure);
    Fields doubted = parse("back", doubtful);
    assertThat(doubted.value("husband_name")).isEqualTo(plain.value("husband_name"));
    assertThat(doubted.get("husband_name").orElseThrow().confidence())
        .isLessThan(0.7 * plain.get("husband_name").orElseThrow().confidence());
  }

  @ParameterizedTest
  @CsvSource({
    "factory_number,HY1234567,HY1234567",
    "factory_number,hy 1234567,HY1234567",
    "factory_number,HY12E4567 HY1234567,HY1234567",
    "factory_number,HYI23456O,HY1234560",
    "factory_number,1C2462931,IC2462931",
    "address_line_1,٦٦ شارع الجيش,66 شارع الجيش",
    "address_line_2,قسم ثان المنصوره - الدقهليه,قسم ثان المنصوره - الدقهليه",
    "first_name,فاطمه,فاطمه",
    "birth_date,١٩٨٢/٠٨/١٥,1982-08-15"
  })
  void readsTheFront(String id, String text, String value) {
    assertThat(parse("front", Lines.raw(id, LineKind.ARABIC, text, 0.9)).value(id))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "back,sex,طالب",
    "back,marital_status,مسلم",
    "back,expiry_date,البطاقة سارية حتى",
    "back,issue_date,٢٨",
    "back,profession,'- . '",
    "front,factory_number,HY123456",
    "front,first_name,٦٦",
    "front,national_number,٢٨٢٠٨١٥١٣٠٤٥٩"
  })
  void saysWhyARequiredFieldIsMissing(String side, String id, String text) {
    Fields fields = parse(side, Lines.raw(id, LineKind.ARABIC, text, 0.9));
    assertThat(fields.read()).doesNotContainKey(id);
    assertThat(fields.missing().get(id)).isNotBlank().doesNotContain("not found");
  }

  @Test
  void backgroundDoesNotBecomeAnOptionalField() {
    Fields fields = parse("back", Lines.raw("workplace", LineKind.ARABIC, "بلبلبل", 0.1));
    assertThat(fields.read()).isEmpty();
    assertThat(fields.missing()).doesNotContainKey("workplace").containsKey("profession");
  }

  @Test
  void namesAreNeverCorrected() {
    Fields fields = parse("front", Lines.raw("first_name", LineKind.ARABIC, "محمدد", 0.9));
    assertThat(fields.value("first_name")).isEqualTo("محمدد");
  }

  @Test
  void theIssueDateDecidesBetweenNearlyEqualExpiryDates() {
    RawField issue = Lines.raw("issue_date", LineKind.DIGITS, "٢٠٢٣/٠٨", 0.95);
    RawField expiry =
        Lines.raw(
            "expiry_date",
            Lines.line(
                LineKind.ARABIC,
                new TextAlternative("البطاقة سارية حتى ٢٠٣٠/٠٩/٠٦", 0.4),
                new TextAlternative("البطاقة سارية حتى ٢٠٣٠/٠٨/٠٦", 0.35)));
    assertThat(parse("back", issue, expiry).value("expiry_date")).isEqualTo("2030-08-06");
    assertThat(parse("back", expiry).value("expiry_date")).isEqualTo("2030-09-06");
  }

  @Test
  void aSecondReadingThatAgreesRaisesConfidenceAndOneThatDiffersLowersIt() {
    TextAlternative one = new TextAlternative("البطاقة سارية حتى ٢٠٣٠/٠٨/٠٦", 0.7);
    double alone = expiryConfidence(one, new TextAlternative("", 0));
    assertThat(expiryConfidence(one, new TextAlternative("٢٠٣٠/٠٨/٠٦", 0.7))).isGreaterThan(alone);
    assertThat(expiryConfidence(one, new TextAlternative("٢٠٣٠/٠٩/٠٦", 0.6))).isLessThan(alone);
  }

  private static double expiryConfidence(TextAlternative words, TextAlternative digits) {
    RawField raw =
        Lines.raw(
            "expiry_date", Lines.line(LineKind.ARABIC, words), Lines.line(LineKind.DIGITS, digits));
    return parse("back", raw).get("expiry_date").orElseThrow().confidence();
  }

  @Test
  void aPrintedSexBearsOnTheNumber() {
    RawField number =
        Lines.raw(
            "national_number",
            Lines.line(
                LineKind.DIGITS,
                new TextAlternative("٢٨٢٠٨١٥١٣٠٤٥٩٨", 0.45),
                new TextAlternative("٢٨٢٠٨١٥١٣٠٤٥٨٨", 0.4)));
    RawField woman = Lines.raw("sex", LineKind.ARABIC, "أنثى", 0.99);
    assertThat(parse("back", number).value("national_number")).isEqualTo("28208151304598");
    assertThat(parse("back", number, woman).value("national_number")).isEqualTo("28208151304588");
  }

  private static Fields parse(String side, RawField... raw) {
    Layout layout = new Layout(TYPE, TYPE.side(side).orElseThrow());
    return new FieldParser(CLOCK, FieldParser.Settings.DEFAULT)
        .parse(List.of(raw), layout, Lines.PAGE);
  }
}
