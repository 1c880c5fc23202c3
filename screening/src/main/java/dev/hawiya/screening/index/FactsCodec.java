package dev.hawiya.screening.index;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.score.Facts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;

/** What of an entity is compared beside its names, as bytes and back. */
final class FactsCodec {
  private FactsCodec() {}

  static BytesRef bytes(Facts facts) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(facts.birthDates().size());
    for (BirthDate date : facts.birthDates()) {
      out.writeZLong(date.earliest().toEpochDay());
      out.writeZLong(date.latest().toEpochDay());
      out.writeByte((byte) (date.approximate() ? 1 : 0));
    }
    write(facts.countries(), out);
    write(facts.numbers(), out);
    return new BytesRef(out.toArrayCopy());
  }

  static Facts facts(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int count = in.readVInt();
    List<BirthDate> dates = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      dates.add(
          new BirthDate(
              LocalDate.ofEpochDay(in.readZLong()),
              LocalDate.ofEpochDay(in.readZLong()),
              in.readByte() == 1));
    }
    return new Facts(dates, texts(in), texts(in));
  }

  private static void write(Collection<String> texts, ByteBuffersDataOutput out)
      throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeString(text);
    }
  }

  private static Set<String> texts(DataInput in) throws IOException {
    int count = in.readVInt();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < count; i++) {
      texts.add(in.readString());
    }
    return texts;
  }
}
