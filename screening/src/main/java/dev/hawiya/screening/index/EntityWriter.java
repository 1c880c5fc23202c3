package dev.hawiya.screening.index;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.name.NameKeys;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.name.ParsedName;
import dev.hawiya.screening.score.Facts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Writes a list's entities into a new index. */
public final class EntityWriter implements Closeable {
  /** Memory for what is not on disk yet, in MiB. */
  private static final double BUFFER = 64;

  private static final FieldType KEY = new FieldType();

  static {
    KEY.setIndexOptions(IndexOptions.DOCS);
    KEY.setTokenized(true);
    KEY.setOmitNorms(true);
    KEY.freeze();
  }

  private final FSDirectory folder;
  private final IndexWriter index;
  private final Names names;

  /**
   * Opens an index for writing.
   *
   * @param folder a new one
   */
  public EntityWriter(Path folder, Names names) throws IOException {
    this.folder = FSDirectory.open(folder);
    this.index =
        new IndexWriter(
            this.folder,
            new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE));
    this.names = names;
  }

  /** Adds an entity; the caller sees to it that no id comes twice. */
  public void add(Entity entity) throws IOException {
    List<Document> block = new ArrayList<>();
    List<ListedName> listed = listed(entity);
    int after = listed.size();
    for (ListedName name : listed) {
      block.add(name(name, after--));
    }
    block.add(whole(entity));
    index.addDocuments(block);
  }

  /** Its names, read as its kind's; those of somebody whose kind is not told in both ways. */
  private List<ListedName> listed(Entity entity) {
    List<ListedName> listed = new ArrayList<>();
    for (EntityName name : entity.names()) {
      for (boolean person : readings(entity.kind())) {
        for (ParsedName version : names.parser().versions(name.text(), person)) {
          listed.add(new ListedName(version, name.strength()));
        }
      }
    }
    return listed;
  }

  private static List<Boolean> readings(EntityKind kind) {
    return kind == EntityKind.UNKNOWN ? List.of(true, false) : List.of(kind == EntityKind.PERSON);
  }

  /** Makes one piece of the index, which is searched faster, and closes it: it is whole then. */
  public void finish() throws IOException {
    index.forceMerge(1);
    index.commit();
    close();
  }

  @Override
  public void close() throws IOException {
    index.close();
    folder.close();
  }

  private Document name(ListedName name, int after) throws IOException {
    Document document = new Document();
    NameKeys keys = names.keys().of(name.name());
    document.add(new Field(IndexFields.SOUND, new KeyStream(keys.words()), KEY));
    document.add(new Field(IndexFields.PAIR, new KeyStream(keys.pairs()), KEY));
    document.add(new Field(IndexFields.NEAR, new KeyStream(NearKeys.of(keys.words())), KEY));
    document.add(new BinaryDocValuesField(IndexFields.NAME, NameCodec.bytes(name)));
    NamePlace place = new NamePlace(after, name.name().words().size());
    document.add(new NumericDocValuesField(IndexFields.PLACE, place.value()));
    return document;
  }

  private static Document whole(Entity entity) throws IOException {
    Document document = new Document();
    byte[] bytes = EntityCodec.bytes(entity);
    document.add(new StringField(IndexFields.ID, entity.id(), Field.Store.NO));
    document.add(new StringField(IndexFields.PRINT, Fingerprint.term(entity), Field.Store.NO));
    Facts facts = facts(entity);
    for (String number : facts.numbers()) {
      document.add(new StringField(IndexFields.NUMBER, number, Field.Store.NO));
    }
    document.add(new BinaryDocValuesField(IndexFields.FACTS, FactsCodec.bytes(facts)));
    document.add(new StoredField(IndexFields.WHOLE, bytes));
    return document;
  }

  private static Facts facts(Entity entity) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Identifier identifier : entity.identifiers()) {
      numbers.add(Identifiers.folded(identifier.number()));
    }
    numbers.remove("");
    return new Facts(entity.birthDates(), Countries.codes(countries(entity)), numbers);
  }

  private static Collection<String> countries(Entity entity) {
    Set<String> countries = new LinkedHashSet<>(entity.nationalities());
    entity.places().forEach(place -> place.country().ifPresent(countries::add));
    return countries;
  }
}
