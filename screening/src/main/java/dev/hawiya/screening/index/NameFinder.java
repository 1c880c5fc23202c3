package dev.hawiya.screening.index;

import dev.hawiya.screening.name.NameKeys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the names that share most with the one asked for: words, pairs of words and misspelled
 * words, each worth the more the fewer names have it. Of a million names no more than some ten
 * thousand are touched: rare keys are read whole; common ones are then looked up only for the names
 * that share most so far.
 */
final class NameFinder {
  /** Entries of the index that one question may read. */
  private static final int MOST_READ = 20_000;

  /** Names that the common keys are looked up for. */
  private static final int MOST_CHECKED = 1500;

  /** What a key with a consonant left out is worth beside a whole one. */
  private static final double NEAR = 0.4;

  /** What a word alone is worth beside two together. */
  private static final double WORD = 0.5;

  /** Names that share equally much are compared with by their length, so many at most. */
  private static final int MOST_TIED = 1500;

  /** One in so many names is chosen by whole words only. */
  private static final int PAIRED = 5;

  private record Key(TermsEnum terms, BytesRef term, TermState state, int names, float worth) {
    PostingsEnum postings() throws IOException {
      terms.seekExact(term, state);
      return terms.postings(null, PostingsEnum.NONE);
    }
  }

  private static final Comparator<Share> BEST_FIRST =
      Comparator.comparingInt(Share::worth).reversed().thenComparingInt(Share::longer);

  private final LeafReader leaf;

  NameFinder(LeafReader leaf) {
    this.leaf = leaf;
  }

  /**
   * A name that was found.
   *
   * @param document of the name
   * @param entity the document of whoever bears it
   * @param worth what it shares, 0..512 of what the one chosen first of its kind does
   * @param longer how many words more or fewer it has
   */
  record Share(int document, int entity, int worth, int longer) {}

  /**
   * The names that share most, of equals those of nearest length, in rising order of documents.
   * Some are chosen by whole words only: of names that share two, most have them side by side and
   * share more for it, which says little.
   *
   * @param asked keys of the name asked for
   * @param words how many it has
   * @param most how many names at most
   */
  List<Share> find(NameKeys asked, int words, int most) throws IOException {
    List<Key> pairs = new ArrayList<>();
    look(IndexFields.PAIR, asked.pairs(), 1, pairs);
    List<Key> all = new ArrayList<>(pairs);
    look(IndexFields.SOUND, asked.words(), WORD, all);
    look(IndexFields.NEAR, NearKeys.of(asked.words()), NEAR, all);
    Map<Integer, Share> found = new TreeMap<>();
    best(tally(pairs), words, most / PAIRED).forEach(share -> found.put(share.document(), share));
    best(tally(all), words, most - found.size())
        .forEach(share -> found.put(share.document(), share));
    return List.copyOf(found.values());
  }

  private List<Share> best(Tally tally, int words, int most) throws IOException {
    NumericDocValues places = leaf.getNumericDocValues(IndexFields.PLACE);
    List<Share> shares = new ArrayList<>();
    for (int document : tally.best(most, Math.max(most, MOST_TIED))) {
      places.advanceExact(document);
      NamePlace place = NamePlace.of(places.longValue());
      int longer = Math.abs(place.words() - words);
      shares.add(new Share(document, document + place.after(), tally.worth(document), longer));
    }
    return shares.size() <= most ? shares : shares.stream().sorted(BEST_FIRST).limit(most).toList();
  }

  private static Tally tally(List<Key> keys) throws IOException {
    keys.sort(Comparator.comparingInt(Key::names));
    long all = keys.stream().mapToLong(Key::names).sum();
    Tally tally = new Tally((int) Math.min(MOST_READ, all));
    int read = 0;
    int next = 0;
    while (next < keys.size() && (next == 0 || read + keys.get(next).names() <= MOST_READ)) {
      read += read(keys.get(next++), tally);
    }
    int[] touched = next < keys.size() ? tally.best(MOST_CHECKED, MOST_CHECKED) : new int[0];
    for (Key key : keys.subList(next, keys.size())) {
      check(key, touched, tally);
    }
    return tally;
  }

  private void look(String field, Collection<String> values, double worth, List<Key> keys)
      throws IOException {
    TermsEnum terms = Terms.getTerms(leaf, field).iterator();
    for (String value : values) {
      BytesRef term = new BytesRef(value);
      if (terms.seekExact(term)) {
        int names = terms.docFreq();
        double rarity = Math.log(1 + (double) leaf.maxDoc() / names);
        keys.add(new Key(terms, term, terms.termState(), names, (float) (worth * rarity)));
      }
    }
  }

  /** Reads the names of a key, as many of them as may be read at all. */
  private static int read(Key key, Tally tally) throws IOException {
    PostingsEnum names = key.postings();
    int read = 0;
    int document = names.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && read < MOST_READ) {
      tally.add(document, key.worth());
      read++;
      document = names.nextDoc();
    }
    return read;
  }

  /** Looks up which of some names, in rising order, have a key too. */
  private static void check(Key key, int[] documents, Tally tally) throws IOException {
    PostingsEnum names = key.postings();
    int at = names.nextDoc();
    for (int document : documents) {
      if (at < document) {
        at = names.advance(document);
      }
      if (at == document) {
        tally.add(document, key.worth());
      }
    }
  }
}
