package dev.hawiya.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.entity.EntityName.Strength;
import dev.hawiya.screening.name.NamePart;
import dev.hawiya.screening.name.NameScript;
import dev.hawiya.screening.name.NameWord;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.name.ParsedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class NameCodecTest {
  private static final int ROUNDS = 500;

  @Test
  void anyNameComesBackAsItWas() throws IOException {
    WildText text = new WildText(99);
    for (int i = 0; i < ROUNDS; i++) {
      ListedName name = name(text);
      assertThat(NameCodec.name(NameCodec.bytes(name))).isEqualTo(name);
    }
  }

  @Test
  void everyPartScriptAndStrengthComesBack() throws IOException {
    List<NameWord> words = new ArrayList<>();
    for (NamePart part : NamePart.values()) {
      for (NameScript script : NameScript.values()) {
        words.add(new NameWord("w", script, part, words.size() % 2 == 0, "", "S"));
      }
    }
    for (Strength strength : Strength.values()) {
      ListedName name = new ListedName(new ParsedName("w", words, true), strength);
      assertThat(NameCodec.name(NameCodec.bytes(name))).isEqualTo(name);
    }
  }

  @Test
  void aParsedNameComesBack() throws IOException {
    Names names = Names.load();
    for (String text : List.of("طارق رمسيس النمراوي", "Abd el-Rahman T. Wagdy", "王小明", "", "😀")) {
      ListedName name = new ListedName(names.parser().parse(text, true), Strength.ALIAS);
      assertThat(NameCodec.name(NameCodec.bytes(name))).isEqualTo(name);
    }
  }

  @Test
  void bytesAreReadFromWhereTheyBegin() throws IOException {
    ListedName name = name(new WildText(3));
    BytesRef bytes = NameCodec.bytes(name);
    byte[] among = new byte[bytes.length + 20];
    Arrays.fill(among, (byte) 77);
    System.arraycopy(bytes.bytes, bytes.offset, among, 13, bytes.length);
    assertThat(NameCodec.name(new BytesRef(among, 13, bytes.length))).isEqualTo(name);
  }

  private static ListedName name(WildText text) {
    Random random = text.random();
    List<NameWord> words = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      words.add(
          new NameWord(
              text.next(),
              NameScript.values()[random.nextInt(NameScript.values().length)],
              NamePart.values()[random.nextInt(NamePart.values().length)],
              random.nextBoolean(),
              text.next(),
              text.next()));
    }
    return new ListedName(
        new ParsedName(text.next(), words, random.nextBoolean()),
        Strength.values()[random.nextInt(Strength.values().length)]);
  }
}
