package dev.hawiya.screening.index;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.name.NameKeys;
import dev.hawiya.screening.score.Facts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * A list's entities, to be searched by several threads at a time. It lies in files that the
 * operating system keeps in memory as it likes; the heap holds next to nothing of it.
 */
public final class EntityIndex implements Closeable {
  /** What a key with a consonant left out is worth beside a whole one. */
  private static final float NEAR = 0.4f;

  /** A word of more names than this says nothing by itself. */
  private static final int COMMON = 5000;

  /** The same of a word with a consonant left out. */
  private static final int COMMON_NEAR = 2000;

  private final FSDirectory folder;
  private final DirectoryReader reader;
  private final LeafReader leaf;
  private final IndexSearcher searcher;

  /** Opens what {@link EntityWriter#finish} left. */
  public EntityIndex(Path folder) throws IOException {
    this.folder = FSDirectory.open(folder);
    this.reader = DirectoryReader.open(this.folder);
    this.leaf = reader.leaves().get(0).reader();
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /**
   * The names that sound most like one.
   *
   * @param keys of the name asked for
   * @param most how many names at most
   */
  public List<Candidate> named(NameKeys keys, int most) throws IOException {
    TopScoreDocCollectorManager top = new TopScoreDocCollectorManager(most, null, most);
    ScoreDoc[] found = searcher.search(query(keys), top).scoreDocs;
    int[] documents = Arrays.stream(found).mapToInt(hit -> hit.doc).sorted().toArray();
    BinaryDocValues names = leaf.getBinaryDocValues(IndexFields.NAME);
    NumericDocValues entities = leaf.getNumericDocValues(IndexFields.ENTITY);
    List<Candidate> candidates = new ArrayList<>(documents.length);
    for (int document : documents) {
      names.advanceExact(document);
      entities.advanceExact(document);
      int entity = document + (int) entities.longValue();
      candidates.add(new Candidate(entity, NameCodec.name(names.binaryValue())));
    }
    return candidates;
  }

  /** Entities with one of some numbers, folded as {@link Identifiers} does. */
  public int[] numbered(Collection<String> numbers) throws IOException {
    List<Integer> found = new ArrayList<>();
    each(IndexFields.NUMBER, numbers, found::add);
    return found.stream().mapToInt(i -> i).distinct().sorted().toArray();
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
        searcher
            .storedFields()
            .document(entity, Set.of(IndexFields.WHOLE))
            .getBinaryValue(IndexFields.WHOLE);
    return EntityCodec.entity(
        Arrays.copyOfRange(whole.bytes, whole.offset, whole.offset + whole.length));
  }

  /** The document of an entity of the list's own id. */
  public OptionalInt find(String id) throws IOException {
    List<Integer> found = new ArrayList<>();
    each(IndexFields.ID, List.of(id), found::add);
    return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.get(0));
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
    reader.close();
    folder.close();
  }

  /**
   * Names that share two words with the one asked for, or a word that few have. A word alone that
   * thousands have is not looked up: of its names none would come to the top.
   */
  private Query query(NameKeys keys) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String pair : keys.pairs()) {
      query.add(new TermQuery(new Term(IndexFields.PAIR, pair)), BooleanClause.Occur.SHOULD);
    }
    int common = keys.pairs().isEmpty() ? Integer.MAX_VALUE : COMMON;
    add(query, IndexFields.SOUND, keys.words(), common);
    add(query, IndexFields.NEAR, NearKeys.of(keys.words()), COMMON_NEAR);
    return query.build();
  }

  private void add(BooleanQuery.Builder query, String field, Collection<String> keys, int common)
      throws IOException {
    for (String key : keys) {
      Term term = new Term(field, key);
      int names = reader.docFreq(term);
      if (names > 0 && names <= common) {
        Query one = new TermQuery(term);
        boolean near = field.equals(IndexFields.NEAR);
        query.add(near ? new BoostQuery(one, NEAR) : one, BooleanClause.Occur.SHOULD);
      }
    }
  }

  private void each(String field, Collection<String> values, Consumer<Integer> found)
      throws IOException {
    TermsEnum terms = Terms.getTerms(leaf, field).iterator();
    PostingsEnum postings = null;
    for (String value : values) {
      if (terms.seekExact(new BytesRef(value))) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          found.accept(postings.docID());
        }
      }
    }
  }
}
