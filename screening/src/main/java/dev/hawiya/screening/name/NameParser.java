package dev.hawiya.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the text of a name into the words it is compared by. */
public final class NameParser {
  /** Shorter Arabic words keep their article: it may be their own letters. */
  private static final int SHORTEST_WITH_ARTICLE = 5;

  private static final Pattern DOT = Pattern.compile("[·・•‧･]");

  private final Particles particles = new Particles();
  private final CompanyWords companies;

  NameParser(CompanyWords companies) {
    this.companies = companies;
  }

  /**
   * The words of a name.
   *
   * @param text in any script, of any characters
   * @param person whether it is a person's: titles are left out and "son of" is known; of others,
   *     legal forms are known
   */
  public ParsedName parse(String text, boolean person) {
    List<NameWord> words = person ? person(foreign(text)) : companies.read(RawWords.of(text));
    return new ParsedName(text, words.stream().map(NameParser::withoutArticle).toList(), person);
  }

  /** The names in a text that may have several: in two scripts, with a slash between them. */
  public List<ParsedName> versions(String text, boolean person) {
    return NameVersions.of(text).stream().map(version -> parse(version, person)).toList();
  }

  /** The words; Chinese puts a dot between the parts of foreign names, of which each is a word. */
  private static List<NameWord> foreign(String text) {
    String[] parts = DOT.split(text);
    List<NameWord> words = new ArrayList<>();
    for (String part : parts) {
      List<NameWord> signs = RawWords.of(part);
      boolean sounded =
          parts.length > 1
              && !signs.isEmpty()
              && signs.stream().allMatch(sign -> sign.script() == NameScript.HAN);
      words.addAll(sounded ? List.of(sounded(signs)) : signs);
    }
    return words;
  }

  private static NameWord sounded(List<NameWord> signs) {
    String pinyin = signs.stream().map(NameWord::text).collect(Collectors.joining());
    return NameWord.of(pinyin, NameScript.PINYIN, NamePart.WORD);
  }

  private List<NameWord> person(List<NameWord> raw) {
    List<NameWord> named = raw.stream().filter(word -> !particles.title(word)).toList();
    List<NameWord> joined = Servants.join(named.isEmpty() ? raw : named, particles);
    List<NameWord> words = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      NameWord word = joined.get(i);
      boolean last = i == joined.size() - 1;
      boolean head = i == 0 && particles.between(word);
      words.add(last || head || word.servant() ? word : word.as(particles.part(word)));
    }
    return words;
  }

  static NameWord withoutArticle(NameWord word) {
    boolean article =
        word.script() == NameScript.ARABIC
            && !word.servant()
            && word.text().startsWith("ال")
            && word.text().length() >= SHORTEST_WITH_ARTICLE
            && !word.text().equals("الله");
    return article
        ? NameWord.of(word.text().substring(2), word.script(), word.part(), false, word.sign())
        : word;
  }
}
