package dev.hawiya.lab.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What Lucene's fuzzy queries say, used as search servers use them: one edit in words of three to
 * five letters, two in longer ones. The score is the share of words found, in the worse direction.
 */
final class LuceneFuzzy implements PairMatcher {
  private static final String FIELD = "name";

  @Override
  public double score(NamePair pair) {
    try {
      return Math.min(found(pair.one(), pair.other()), found(pair.other(), pair.one()));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail", e);
    }
  }

  private static double found(String asked, String listed) throws IOException {
    try (Analyzer analyzer = new StandardAnalyzer();
        ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
        Document document = new Document();
        document.add(new TextField(FIELD, listed, Field.Store.NO));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(folder)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        List<String> words = words(analyzer, asked);
        int hits = 0;
        for (String word : words) {
          hits += searcher.count(new FuzzyQuery(new Term(FIELD, word), edits(word)));
        }
        return words.isEmpty() ? 0 : (double) hits / words.size();
      }
    }
  }

  private static int edits(String word) {
    return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
  }

  private static List<String> words(Analyzer analyzer, String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    }
    return words;
  }
}
