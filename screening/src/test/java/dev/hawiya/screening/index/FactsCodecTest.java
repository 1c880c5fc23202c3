package dev.hawiya.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.score.Facts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class FactsCodecTest {
  private static final int ROUNDS = 500;

  @Test
  void anyFactsComeBackAsTheyWere() throws IOException {
    WildText text = new WildText(7);
    for (int i = 0; i < ROUNDS; i++) {
      Facts facts = facts(text);
      assertThat(FactsCodec.facts(FactsCodec.bytes(facts))).isEqualTo(facts);
    }
  }

  @Test
  void noFactsComeBackAsNone() throws IOException {
    Facts none = new Facts(List.of(), Set.of(), Set.of());
    assertThat(FactsCodec.facts(FactsCodec.bytes(none))).isEqualTo(none);
  }

  @Test
  void bytesAreReadFromWhereTheyBegin() throws IOException {
    Facts facts = facts(new WildText(8));
    BytesRef bytes = FactsCodec.bytes(facts);
    byte[] among = new byte[bytes.length + 9];
    Arrays.fill(among, (byte) 77);
    System.arraycopy(bytes.bytes, bytes.offset, among, 5, bytes.length);
    assertThat(FactsCodec.facts(new BytesRef(among, 5, bytes.length))).isEqualTo(facts);
  }

  private static Facts facts(WildText text) {
    Random random = text.random();
    List<BirthDate> dates = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate from = LocalDate.of(1850, 1, 1).plusDays(random.nextInt(90_000));
      LocalDate to = random.nextBoolean() ? from : from.plusDays(random.nextInt(3000));
      dates.add(new BirthDate(from, to, random.nextBoolean()));
    }
    return new Facts(dates, texts(text), texts(text));
  }

  private static Set<String> texts(WildText text) {
    Set<String> texts = new HashSet<>();
    for (int i = text.random().nextInt(5); i > 0; i--) {
      texts.add(text.next());
    }
    return texts;
  }
}
