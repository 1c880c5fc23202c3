package dev.hawiya.screening.name;

/**
 * One word of a name, ready to be compared.
 *
 * @param text folded: plain lower-case Latin, or Arabic letters in one spelling
 * @param script of the text
 * @param part what it does in the name
 * @param servant whether "Abd" stands before it, which is not in the text
 * @param sign the Chinese character the text is the pinyin of, else empty
 */
public record NameWord(
    String text, NameScript script, NamePart part, boolean servant, String sign) {

  static NameWord of(String text, NameScript script, NamePart part) {
    return new NameWord(text, script, part, false, "");
  }

  /** The two written as one. */
  public NameWord join(NameWord next) {
    return new NameWord(text + next.text, script, NamePart.WORD, servant, sign + next.sign);
  }

  NameWord as(NamePart other) {
    return new NameWord(text, script, other, servant, sign);
  }

  NameWord asServant(String of) {
    return new NameWord(of, script, NamePart.WORD, true, sign);
  }
}
