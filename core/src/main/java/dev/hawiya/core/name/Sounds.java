package dev.hawiya.core.name;

import java.util.ArrayList;
import java.util.List;

/** Tells the long vowels of a stem from its consonants: ا, و and ي may be either. */
final class Sounds {
  private final String stem;
  private final Ending ending;
  private final List<Sound> sounds = new ArrayList<>();

  private Sounds(Ending ending) {
    this.stem = ending.stem();
    this.ending = ending;
  }

  /** The sounds of a stem, in order; letters without a value are left out. */
  static List<Sound> of(Ending ending) {
    Sounds sounds = new Sounds(ending);
    for (int i = 0; i < sounds.stem.length(); i++) {
      sounds.take(i);
    }
    return List.copyOf(sounds.sounds);
  }

  private void take(int i) {
    char letter = stem.charAt(i);
    if (Letters.isAlef(letter) && i > 0) {
      sounds.add(new Sound("a", true));
    } else if (isVowel(i)) {
      sounds.add(new Sound(Letters.isWaw(letter) ? waw(i) : ya(i), true));
    } else {
      Letters.consonant(letter).ifPresent(latin -> sounds.add(new Sound(latin, false)));
    }
  }

  private boolean isVowel(int i) {
    boolean weak = Letters.isWaw(stem.charAt(i)) || Letters.isYa(stem.charAt(i));
    if (!weak || sounds.isEmpty() || sounds.get(sounds.size() - 1).vowel()) {
      return false;
    }
    boolean afterAlef = i == 1 && "اأ".indexOf(stem.charAt(0)) >= 0; // «أيمن» is Ayman
    return isMedialIa(i) || !afterAlef && !vowelAt(i + 1);
  }

  /** «غبريال» is Ghabrial, but «حياة» is Hayat. */
  private boolean isMedialIa(int i) {
    return i > 1
        && Letters.isYa(stem.charAt(i))
        && i + 1 < stem.length()
        && Letters.isAlef(stem.charAt(i + 1));
  }

  /** Whether the letter after a weak letter is a vowel, which makes that one a consonant. */
  private boolean vowelAt(int i) {
    if (i >= stem.length()) {
      return ending.startsWithVowel();
    }
    char letter = stem.charAt(i);
    if (Letters.isAlef(letter)) {
      return true;
    }
    boolean weak = Letters.isWaw(letter) || Letters.isYa(letter);
    boolean vowelNext =
        i + 1 < stem.length() ? Letters.isWeak(stem.charAt(i + 1)) : ending.startsWithVowel();
    return weak && !vowelNext;
  }

  private String waw(int i) {
    return i == 1 && consonantsAfter(i) > 1 ? "o" : "ou";
  }

  private String ya(int i) {
    int consonants = consonantsAfter(i);
    String rest = stem.substring(Math.min(stem.length(), i + 1 + consonants));
    boolean diphthong = i == 1 && (consonants > 1 || rest.isEmpty() || rest.equals("ان"));
    return diphthong ? "ei" : "i";
  }

  private int consonantsAfter(int i) {
    int end = i + 1;
    while (end < stem.length() && !Letters.isWeak(stem.charAt(end))) {
      end++;
    }
    return end - i - 1;
  }
}
