package dev.hawiya.screening.index;

import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.name.NamePart;
import dev.hawiya.screening.name.NameScript;
import dev.hawiya.screening.name.NameWord;
import dev.hawiya.screening.name.ParsedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** A listed name as it is compared, as bytes and back: read for every candidate, so kept short. */
final class NameCodec {
  private static final NameScript[] SCRIPTS = NameScript.values();
  private static final NamePart[] PARTS = NamePart.values();
  private static final EntityName.Strength[] STRENGTHS = EntityName.Strength.values();

  private static final int SERVANT = 1;
  private static final int SIGN = 2;

  private NameCodec() {}

  static BytesRef bytes(ListedName name) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeByte((byte) name.strength().ordinal());
    out.writeByte((byte) (name.name().person() ? 1 : 0));
    out.writeString(name.name().text());
    out.writeVInt(name.name().words().size());
    for (NameWord word : name.name().words()) {
      out.writeString(word.text());
      out.writeByte((byte) word.script().ordinal());
      out.writeByte((byte) word.part().ordinal());
      out.writeByte((byte) ((word.servant() ? SERVANT : 0) | (word.sign().isEmpty() ? 0 : SIGN)));
      out.writeString(word.sound());
      if (!word.sign().isEmpty()) {
        out.writeString(word.sign());
      }
    }
    return new BytesRef(out.toArrayCopy());
  }

  static ListedName name(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    EntityName.Strength strength = STRENGTHS[in.readByte()];
    boolean person = in.readByte() == 1;
    String text = in.readString();
    int count = in.readVInt();
    List<NameWord> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(word(in));
    }
    return new ListedName(new ParsedName(text, words, person), strength);
  }

  private static NameWord word(ByteArrayDataInput in) throws IOException {
    String text = in.readString();
    NameScript script = SCRIPTS[in.readByte()];
    NamePart part = PARTS[in.readByte()];
    int marks = in.readByte();
    String sound = in.readString();
    String sign = (marks & SIGN) == 0 ? "" : in.readString();
    return new NameWord(text, script, part, (marks & SERVANT) != 0, sign, sound);
  }
}
