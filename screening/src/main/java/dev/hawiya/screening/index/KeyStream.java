package dev.hawiya.screening.index;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Keys as the index takes them. */
final class KeyStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<String> keys;
  private Iterator<String> rest;

  KeyStream(Collection<String> keys) {
    this.keys = List.copyOf(keys);
    this.rest = this.keys.iterator();
  }

  @Override
  public void reset() {
    rest = keys.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(rest.next());
    return true;
  }
}
