package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.Consonants;

/**
 * One word of a name, ready to be compared.
 *
 * @param text folded: plain lower-case Latin, or Arabic letters in one spelling
 * @param script of the text
 * @param part what it does in the name
 * @param servant whether "Abd" stands before it, which is not in the text
 * @param sign the Chinese character the text is the pinyin of, else empty
 * @param sound its consonants in coarse classes
 */
public record NameWord(
    String text, NameScript script, NamePart part, boolean servant, String sign, String sound) {

  static NameWord of(String text, NameScript script, NamePart part) {
    return of(text, script, part, false, "");
  }

  static NameWord of(String text, NameScript script, NamePart part, boolean servant, String sign) {
    String sound = Consonants.classes(text, script == NameScript.ARABIC);
    return new NameWord(text, script, part, servant, sign, sound);
  }

  /** Of the text alone: words are looked up by the thousand. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The two written as one. */
  public NameWord join(NameWord next) {
    return of(text + next.text, script, NamePart.WORD, servant, sign + next.sign);
  }

  NameWord as(NamePart other) {
    return new NameWord(text, script, other, servant, sign, sound);
  }

  NameWord asServant(String of) {
    return of(of, script, NamePart.WORD, true, sign);
  }
}
