package dev.hawiya.specimen.person;

/** Western digits as the card prints them, Arabic-Indic (U+0660 to U+0669). */
public final class ArabicDigits {
  private ArabicDigits() {}

  public static String of(int number) {
    return of(Integer.toString(number));
  }

  /** The same text with each Western digit replaced; everything else is kept. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + 0x660) : c);
    }
    return out.toString();
  }
}
