package dev.hawiya.core.name;

import java.util.Locale;
import java.util.Optional;

/**
 * One Arabic word or joined compound to lower-case Latin: dictionary, then its parts, then letters.
 */
final class WordSpeller {
  /** No name is longer, and taking a longer word apart could go arbitrarily deep. */
  private static final int LONGEST = 40;

  private static final String FATHER = "ابو";
  private static final String SERVANT = "عبدال";
  private static final String OF_RELIGION = "الدين";
  private static final String OF_GOD = "الله";
  private static final String ARTICLE = "ال";
  private static final String EL = "el";

  private final NameDictionary dictionary;
  private final LetterRules rules;

  WordSpeller(NameDictionary dictionary, LetterRules rules) {
    this.dictionary = dictionary;
    this.rules = rules;
  }

  /** Latin words in lower case; empty for a word of no letter with a Latin value. */
  String latin(Word word) {
    if (word.length() > LONGEST) {
      return rules.latin(word.text(), false);
    }
    return listed(word.key()).or(() -> compound(word)).orElseGet(() -> single(word));
  }

  private Optional<String> listed(String key) {
    return dictionary.latin(key).map(latin -> latin.toLowerCase(Locale.ROOT));
  }

  private Optional<String> compound(Word word) {
    String key = word.key();
    if (key.startsWith(FATHER) && key.length() > FATHER.length() + 1) {
      return Optional.of("abou " + latin(word.from(FATHER.length())));
    }
    if (key.startsWith(SERVANT) && key.length() > SERVANT.length() + 1) {
      return Optional.of("abd" + ofArticle(word.from(SERVANT.length())));
    }
    return genitive(word);
  }

  private Optional<String> genitive(Word word) {
    String key = word.key();
    if (key.endsWith(OF_RELIGION) && key.length() > OF_RELIGION.length() + 1) {
      return Optional.of(latin(word.until(key.length() - OF_RELIGION.length())) + " eldin");
    }
    if (key.endsWith(OF_GOD) && key.length() > OF_GOD.length() + 1) {
      return Optional.of(ofGod(word.until(key.length() - OF_GOD.length())));
    }
    int article = key.indexOf(ARTICLE, 2);
    boolean known =
        article > 0
            && dictionary.knows(key.substring(0, article))
            && (dictionary.knows(key.substring(article))
                || dictionary.knows(key.substring(article + ARTICLE.length())));
    return known
        ? Optional.of(latin(word.until(article)) + " " + latin(word.from(article)))
        : Optional.empty();
  }

  /** «نصر الله» nasrallah, «رضا الله» redallah, «هبة الله» hebatallah. */
  private String ofGod(Word first) {
    String latin = latin(first);
    if (!latin.endsWith("a")) {
      return latin + "allah";
    }
    return first.key().endsWith("ه") ? latin + "tallah" : latin + "llah";
  }

  private String single(Word word) {
    if (word.hasArticle()) {
      return ofArticle(word.from(ARTICLE.length()));
    }
    return listed(ARTICLE + word.key())
        .filter(latin -> latin.startsWith(EL))
        .map(latin -> latin.substring(EL.length()))
        .orElseGet(() -> rules.latin(word.text(), false));
  }

  /** A word that an article precedes: «el» joined, whatever letter follows. */
  private String ofArticle(Word bare) {
    return listed(ARTICLE + bare.key())
        .filter(latin -> latin.startsWith(EL))
        .orElseGet(() -> EL + listed(bare.key()).orElseGet(() -> rules.latin(bare.text(), true)));
  }
}
