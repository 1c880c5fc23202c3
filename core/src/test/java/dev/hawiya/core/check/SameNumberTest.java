package dev.hawiya.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNumberTest {
  private static final String ID = "identity_number";
  private static final String ONE = "35202-1234567-8";
  private static final String OTHER = "35202-1234567-6";

  @Test
  void twoThatAgreeAreSurerThanOne() {
    SameNumber same =
        SameNumber.of(
            "viz." + ID,
            fields(field(ONE, 0.9, Source.MRZ)),
            ID,
            Optional.of(field(ONE, 0.7, Source.VIZ)),
            CheckThresholds.DEFAULT);
    assertThat(same.check()).isEqualTo(CheckResult.pass("viz." + ID));
    Field both = same.fields().get(ID).orElseThrow();
    assertThat(both.confidence()).isCloseTo(0.97, within(1e-9));
    assertThat(both.value()).isEqualTo(ONE);
    assertThat(both.source()).isEqualTo(Source.MRZ);
    assertThat(same.fields().read()).containsKey("name");
  }

  @ParameterizedTest
  @CsvSource({"0.95,0.95,FAIL", "0.95,0.79,INCONCLUSIVE", "0.79,0.95,INCONCLUSIVE", "0.8,0.8,FAIL"})
  void ofTwoThatDifferTheFirstIsKept(double first, double second, Verdict verdict) {
    Fields fields = fields(field(ONE, first, Source.VIZ));
    SameNumber same =
        SameNumber.of(
            "barcode." + ID,
            fields,
            ID,
            Optional.of(field(OTHER, second, Source.BARCODE)),
            CheckThresholds.DEFAULT);
    assertThat(same.fields()).isEqualTo(fields);
    assertThat(same.check().verdict()).isEqualTo(verdict);
    assertThat(same.check().fault())
        .isEqualTo(verdict == Verdict.FAIL ? Optional.of(Fault.MISMATCH) : Optional.empty());
    assertThat(same.check().detail()).doesNotContain("35202", "1234567");
  }

  @Test
  void theSecondFillsInForTheFirst() {
    Fields none = new Fields(Map.of(), Map.of(ID, "not found on this side", "sex", "unread"));
    Field second = field(ONE, 0.99, Source.BARCODE);
    SameNumber same =
        SameNumber.of("barcode." + ID, none, ID, Optional.of(second), CheckThresholds.DEFAULT);
    assertThat(same.fields().get(ID)).contains(second);
    assertThat(same.fields().missing()).containsOnlyKeys("sex");
    assertThat(same.check().verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void whatWasReadOnceIsNotPassed() {
    Fields once = fields(field(ONE, 0.9, Source.MRZ));
    SameNumber same =
        SameNumber.of("viz." + ID, once, ID, Optional.empty(), CheckThresholds.DEFAULT);
    assertThat(same.fields()).isEqualTo(once);
    assertThat(same.check().verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    SameNumber never =
        SameNumber.of("viz." + ID, Fields.NONE, ID, Optional.empty(), CheckThresholds.DEFAULT);
    assertThat(never.fields()).isEqualTo(Fields.NONE);
    assertThat(never.check().verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  private static Fields fields(Field number) {
    Map<String, Field> read = new LinkedHashMap<>();
    read.put("name", new Field("name", "Sana", "Sana", "Sana", 0.9, Source.VIZ, Optional.empty()));
    read.put(number.id(), number);
    return new Fields(read, Map.of());
  }

  private static Field field(String value, double confidence, Source source) {
    return new Field(ID, value, value, value, confidence, source, Optional.empty());
  }
}
