package dev.hawiya.screening.index;

import dev.hawiya.screening.name.NameKeys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the names that share most with the one asked for: words, pairs of words and misspelled
 * words, each worth the more the fewer names have it. Rare keys are looked up first, and common
 * ones as long as the work stays bounded: of a million names no more than some ten thousand are
 * touched.
 */
final class NameFinder {
  /** Entries of the index that one question may read. */
  private static final int MOST_READ = 50_000;

  /** What a key with a consonant left out is worth beside a whole one. */
  private static final double NEAR = 0.4;

  /** What a word alone is worth beside two together. */
  private static final double WORD = 0.5;

  private record Key(TermsEnum terms, BytesRef term, TermState state, int names, float worth) {}

  private final LeafReader leaf;

  NameFinder(LeafReader leaf) {
    this.leaf = leaf;
  }

  /** The documents of the names that share most, in rising order. */
  int[] find(NameKeys asked, int most) throws IOException {
    List<Key> keys = new ArrayList<>();
    look(IndexFields.PAIR, asked.pairs(), 1, keys);
    look(IndexFields.SOUND, asked.words(), WORD, keys);
    look(IndexFields.NEAR, NearKeys.of(asked.words()), NEAR, keys);
    keys.sort(Comparator.comparingInt(Key::names));
    long all = keys.stream().mapToLong(Key::names).sum();
    Tally tally = new Tally((int) Math.min(MOST_READ, all));
    int left = MOST_READ;
    for (Key key : keys) {
      left -= read(key, left, tally);
    }
    return tally.best(most);
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

  /** Reads the names of a key, or as many of them as may still be read. */
  private static int read(Key key, int left, Tally tally) throws IOException {
    if (left == 0) {
      return 0;
    }
    key.terms().seekExact(key.term(), key.state());
    PostingsEnum names = key.terms().postings(null, PostingsEnum.NONE);
    int read = 0;
    int document = names.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && read < left) {
      tally.add(document, key.worth());
      read++;
      document = names.nextDoc();
    }
    return read;
  }
}
