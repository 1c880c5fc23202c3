package dev.hawiya.screening.list.un;

import dev.hawiya.screening.entity.SourceField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An INDIVIDUAL_DOCUMENT. Its number often stands among words ("Ruritanian passport number A
 * 4411"), or where there is none, in the note or the second type.
 */
final class UnDocument {
  private static final String NUMBER = "NUMBER";
  private static final String TYPE = "TYPE_OF_DOCUMENT2";
  private static final String NOTE = "NOTE";

  /** Words, the number, and behind a comma or in brackets more words. */
  private static final Pattern AMONG_WORDS =
      Pattern.compile(
          "(?:\\D*\\p{Ll}{2}[^\\s\\d]*\\s+)?(?:No\\.?:?\\s*)?(?<number>[^(]*?\\d[^(]*?)"
              + "(?:\\s*\\(.*|,\\s*\\p{L}.*)?");

  /** Behind a word that says so, or first and too long for a day; no date. */
  private static final Pattern IN_A_NOTE =
      Pattern.compile(
          "(?:\\D*\\b(?:[Nn]umber|[Cc]ard|Code:|SSN)\\s+|(?=[^\\s,]{5}))"
              + "(?<number>(?!\\d{4}-\\d\\d)(?:\\p{Lu}{1,2}-?\\s)?[^\\s,]*\\d[^\\s,]*).*");

  private final SourceField document;

  UnDocument(SourceField document) {
    this.document = document;
  }

  /** What it is; the second type is the exacter one, unless it tells the number. */
  String kind() {
    String type = document.text(TYPE);
    boolean exact = !type.isEmpty() && (!document.text(NUMBER).isEmpty() || !hasNumber(type));
    return (exact ? type : document.text("TYPE_OF_DOCUMENT")).replaceFirst(":$", "");
  }

  /** The number without the words around it; empty where there is none. */
  String number() {
    String written = document.text(NUMBER);
    if (!written.isEmpty()) {
      Matcher number = AMONG_WORDS.matcher(written);
      return number.matches() ? number.group("number") : written;
    }
    return Stream.of(TYPE, NOTE)
        .map(document::text)
        .map(IN_A_NOTE::matcher)
        .filter(Matcher::matches)
        .map(number -> number.group("number"))
        .findFirst()
        .orElse("");
  }

  String country() {
    String issuer = document.text("ISSUING_COUNTRY");
    return issuer.isEmpty() ? document.text("COUNTRY_OF_ISSUE") : issuer;
  }

  /** What is said beside kind and number. */
  Stream<String> notes() {
    return Stream.of(document.text(NUMBER), document.text(TYPE), document.text(NOTE))
        .filter(text -> !text.equals(number()) && !text.replaceFirst(":$", "").equals(kind()));
  }

  private static boolean hasNumber(String text) {
    return IN_A_NOTE.matcher(text).matches();
  }
}
