package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.OneLetter;
import dev.hawiya.screening.spelling.SharedSounds;
import dev.hawiya.screening.spelling.SoundRules;
import dev.hawiya.screening.spelling.SpellingDistance;
import dev.hawiya.screening.spelling.Spellings;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How alike two words of names are, 0..1: 1 for the same word, about ½ for a chance likeness. */
final class WordLikeness implements Likeness {
  private static final double ANOTHER_SPELLING = 0.97;

  /** One typing mistake away from a known spelling of the name. */
  private static final double MISTYPED = 0.87;

  /** One typing mistake apart. */
  private static final double ONE_LETTER = 0.8;

  private static final double SHORT_FORM = 0.9;
  private static final double INITIAL = 0.9;

  /** How far apart the first letters of one name may be in two scripts. */
  private static final double SAME_INITIAL = 0.15;

  /** Two names that are both known, and known to be different ones, however they are spelled. */
  private static final double ANOTHER_NAME = 0.5;

  private static final double OPPOSED_FORM = 0.5;
  private static final double SAME_SOUND_OTHER_SIGN = 0.2;

  /** "Abd" before one of them only. */
  private static final double NOT_SERVANT = 0.8;

  /** An article written to one of them only. */
  private static final double ARTICLE = 0.02;

  /** "Al", or what becomes of it before the letters that swallow its l. */
  private static final Pattern LATIN_ARTICLE =
      Pattern.compile("[aeiou](?:l|([rsndtz])(?=\\1))(?<word>.{3,})");

  /** Words of which more than this part differs are not alike, however much more it is. */
  private static final double FARTHEST = 0.6;

  private static final String VOWELS = "aeiou";
  private static final String WEAK_ARABIC = "اويعه";

  private final Spellings spellings;
  private final CompanyWords companies;
  private final SpellingDistance latin = new SpellingDistance(SoundRules.within("latin"));
  private final SpellingDistance arabic = new SpellingDistance(SoundRules.within("arabic"));
  private final SpellingDistance foreign = new SpellingDistance(SoundRules.hanToLatin());
  private final SpellingDistance across = new SpellingDistance(SoundRules.arabicToLatin());

  WordLikeness(Spellings spellings, CompanyWords companies) {
    this.spellings = spellings;
    this.companies = companies;
  }

  @Override
  public double of(NameWord left, NameWord right) {
    if (left.part() == NamePart.FORM || right.part() == NamePart.FORM) {
      return left.part() == right.part() ? form(left, right) : 0;
    }
    if (exact(left) || exact(right)) {
      return equal(left, right, 0);
    }
    if (!left.sign().isEmpty() && !right.sign().isEmpty()) {
      return left.sign().equals(right.sign())
          ? 1
          : left.text().equals(right.text()) ? SAME_SOUND_OTHER_SIGN : 0;
    }
    if (left.part().light() != right.part().light()) {
      return equal(left, right, 0);
    }
    double likeness =
        left.part() == NamePart.INITIAL || right.part() == NamePart.INITIAL
            ? initial(left, right)
            : word(left, right);
    return left.servant() == right.servant() ? likeness : likeness * NOT_SERVANT;
  }

  private static boolean exact(NameWord word) {
    return word.part() == NamePart.NUMBER || word.part() == NamePart.LETTER;
  }

  /** Forms that are not the same have nothing to do with each other unless they conflict. */
  private double form(NameWord left, NameWord right) {
    return equal(left, right, companies.opposed(left.text(), right.text()) ? OPPOSED_FORM : 0);
  }

  private static double equal(NameWord left, NameWord right, double otherwise) {
    return left.text().equals(right.text()) ? 1 : otherwise;
  }

  private double initial(NameWord left, NameWord right) {
    if (left.text().equals(right.text())) {
      return 1;
    }
    boolean arabic = left.script() == NameScript.ARABIC;
    if (arabic == (right.script() == NameScript.ARABIC)) {
      return head(left).equals(head(right)) ? INITIAL : 0;
    }
    String from = head(arabic ? left : right);
    String to = head(arabic ? right : left);
    return across.between(from, to, 1) <= SAME_INITIAL ? INITIAL : 0;
  }

  private static String head(NameWord word) {
    return word.text().substring(0, 1);
  }

  private double word(NameWord left, NameWord right) {
    if (left.text().equals(right.text()) || sameTerm(left, right)) {
      return 1;
    }
    Set<String> lefts = spellings.names(left.text());
    Set<String> rights = spellings.names(right.text());
    if (Spellings.meet(lefts, rights)) {
      return ANOTHER_SPELLING;
    }
    if (spellings.shortForms(left.text(), right.text())) {
      return SHORT_FORM;
    }
    if (!SharedSounds.enough(left.sound(), right.sound())) {
      return 0;
    }
    if (!lefts.isEmpty() && !rights.isEmpty()) {
      return ANOTHER_NAME;
    }
    double likeness =
        Math.max(
            spelling(left, right),
            Math.max(withoutArticle(left, right), withoutArticle(right, left)));
    if (likeness < MISTYPED && (mistyped(lefts, right) || mistyped(rights, left))) {
      return MISTYPED;
    }
    return OneLetter.apart(left.text(), right.text()) ? Math.max(likeness, ONE_LETTER) : likeness;
  }

  private boolean sameTerm(NameWord left, NameWord right) {
    return (left.part() == NamePart.TERM || right.part() == NamePart.TERM)
        && companies.meaning(left).equals(companies.meaning(right));
  }

  private boolean mistyped(Set<String> names, NameWord word) {
    return !names.isEmpty() && Spellings.meet(names, spellings.nearly(word.text()));
  }

  /** The likeness where one of them has an article at its head that the other has not. */
  private double withoutArticle(NameWord with, NameWord other) {
    if (with.script() == NameScript.ARABIC) {
      return other.text().startsWith("l") ? spelling(frenchArticle(with), other) - ARTICLE : 0;
    }
    if (with.script() != NameScript.LATIN || VOWELS.indexOf(with.text().charAt(0)) < 0) {
      return 0;
    }
    Matcher article = LATIN_ARTICLE.matcher(with.text());
    if (!article.matches()) {
      return 0;
    }
    NameWord without = NameWord.of(article.group("word"), NameScript.LATIN, with.part());
    return word(without, other) - ARTICLE;
  }

  /** The Maghreb writes الأمين as Lamine. */
  private static NameWord frenchArticle(NameWord word) {
    String bare = word.text().startsWith("ا") ? word.text().substring(1) : word.text();
    return NameWord.of("ل" + bare, NameScript.ARABIC, word.part());
  }

  private double spelling(NameWord left, NameWord right) {
    if (right.script() == NameScript.ARABIC && left.script() != NameScript.ARABIC
        || right.script() == NameScript.PINYIN && left.script() == NameScript.LATIN) {
      return spelling(right, left);
    }
    double length = Math.max(2, Math.max(letters(left), letters(right)));
    return Math.max(0, 1 - distance(left, right, length * FARTHEST) / length);
  }

  private double distance(NameWord left, NameWord right, double most) {
    if (left.script() == NameScript.PINYIN && right.script() == NameScript.LATIN) {
      return foreign.between(left.text(), right.text(), most);
    }
    if (left.script() != NameScript.ARABIC) {
      return latin.between(left.text(), right.text(), most);
    }
    SpellingDistance distance = right.script() == NameScript.ARABIC ? arabic : across;
    return distance.between(left.text(), right.text(), most);
  }

  /** How many letters count: vowels, which change most between spellings, for half. */
  private static double letters(NameWord word) {
    String weak = word.script() == NameScript.ARABIC ? WEAK_ARABIC : VOWELS;
    double letters = 0;
    for (int i = 0; i < word.text().length(); i++) {
      char letter = word.text().charAt(i);
      boolean doubled = i > 0 && letter == word.text().charAt(i - 1);
      letters += weak.indexOf(letter) >= 0 ? 0.5 : doubled ? 0 : 1;
    }
    return letters;
  }
}
