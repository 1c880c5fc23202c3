package dev.hawiya.screening.index;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.name.NameKeys;
import dev.hawiya.screening.score.Facts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * A list's entities, to be searched by several threads at a time. It lies in files that the
 * operating system keeps in memory as it likes; the heap holds next to nothing of it.
 */
public final class EntityIndex implements Closeable {
  private final FSDirectory folder;
  private final DirectoryReader reader;
  private final LeafReader leaf;
  private final NameFinder finder;

  /** Opens what {@link EntityWriter#finish} left. */
  public EntityIndex(Path folder) throws IOException {
    this.folder = FSDirectory.open(folder);
    this.reader = DirectoryReader.open(this.folder);
    this.leaf = reader.leaves().get(0).reader();
    this.finder = new NameFinder(leaf);
  }

  /**
   * The names that sound most like one.
   *
   * @param keys of the name asked for
   * @param words how many it has: of names that share as much, those of about as many come first
   * @param most how many names at most
   */
  public List<Candidate> named(NameKeys keys, int words, int most) throws IOException {
    BinaryDocValues names = leaf.getBinaryDocValues(IndexFields.NAME);
    List<Candidate> candidates = new ArrayList<>();
    for (NameFinder.Share share : finder.find(keys, words, most)) {
      names.advanceExact(share.document());
      ListedName name = NameCodec.name(names.binaryValue());
      candidates.add(new Candidate(share.entity(), name, share.worth()));
    }
    return candidates;
  }

  /** Entities with a number, folded as {@link Identifiers} does, in rising order. */
  public int[] numbered(String number) throws IOException {
    return documents(IndexFields.NUMBER, number);
  }

  /** What of some entities is compared, in the order asked, which must be rising. */
  public List<Facts> facts(int[] entities) throws IOException {
    BinaryDocValues values = leaf.getBinaryDocValues(IndexFields.FACTS);
    List<Facts> facts = new ArrayList<>(entities.length);
    for (int entity : entities) {
      values.advanceExact(entity);
      facts.add(FactsCodec.facts(values.binaryValue()));
    }
    return facts;
  }

  /** An entity whole. */
  public Entity entity(int entity) throws IOException {
    BytesRef whole =
        leaf.storedFields()
            .document(entity, Set.of(IndexFields.WHOLE))
            .getBinaryValue(IndexFields.WHOLE);
    return EntityCodec.entity(
        Arrays.copyOfRange(whole.bytes, whole.offset, whole.offset + whole.length));
  }

  /** The document of an entity of the list's own id. */
  public OptionalInt find(String id) throws IOException {
    return Arrays.stream(documents(IndexFields.ID, id)).findFirst();
  }

  /** Walks through the entities' fingerprints in the order of their ids. */
  public Prints prints() throws IOException {
    return new Prints(Terms.getTerms(leaf, IndexFields.PRINT).iterator());
  }

  /** A walk through fingerprints. */
  public static final class Prints {
    private final TermsEnum terms;

    private Prints(TermsEnum terms) {
      this.terms = terms;
    }

    /** The next one, as long as there is one. */
    public Optional<EntityPrint> next() throws IOException {
      return Optional.ofNullable(terms.next()).map(BytesRef::utf8ToString).map(Fingerprint::of);
    }
  }

  /** How many entities there are. */
  public int size() throws IOException {
    return (int) Terms.getTerms(leaf, IndexFields.ID).size();
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, folder);
  }

  private int[] documents(String field, String value) throws IOException {
    PostingsEnum postings = leaf.postings(new Term(field, value), PostingsEnum.NONE);
    IntStream.Builder documents = IntStream.builder();
    while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      documents.add(postings.docID());
    }
    return documents.build().toArray();
  }
}
