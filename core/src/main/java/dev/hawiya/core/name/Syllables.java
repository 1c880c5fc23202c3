package dev.hawiya.core.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts the short vowels, which Arabic does not write, between the consonants of a name. Consonants
 * between two long vowels are spread into closed syllables; where a pattern of names has vowels of
 * its own (فاعل Faael, مفعل Mofael), those are taken.
 */
final class Syllables {
  private static final Set<String> OBSTRUENTS =
      Set.of("b", "t", "g", "kh", "d", "z", "s", "sh", "gh", "f", "k");

  private final List<Sound> sounds;
  private final boolean open;
  private final boolean participle;
  private final List<String> group = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private String before = "";

  private Syllables(List<Sound> sounds, boolean open) {
    this.sounds = sounds;
    this.open = open;
    String shape = shape();
    boolean active = shape.equals("CCCC") || shape.equals("CCCCC") || shape.equals("CCaCC");
    this.participle = active && !open && sounds.get(0).latin().equals("m");
  }

  /**
   * The stem in Latin, with the signs of ain and hamza.
   *
   * @param open whether an ending follows that begins with a vowel
   */
  static String latin(List<Sound> sounds, boolean open) {
    return new Syllables(sounds, open).spread();
  }

  private String shape() {
    StringBuilder shape = new StringBuilder();
    sounds.forEach(sound -> shape.append(sound.vowel() ? sound.latin() : "C"));
    return shape.toString();
  }

  private String spread() {
    for (Sound sound : sounds) {
      if (sound.vowel()) {
        close(true);
        before = sound.latin();
        out.append(before);
      } else {
        group.add(sound.latin());
      }
    }
    close(open);
    return out.toString();
  }

  private void close(boolean vowelFollows) {
    for (int i = 0; i < group.size(); i++) {
      out.append(group.get(i));
      if (splits(i, vowelFollows)) {
        out.append(vowel(i));
      }
    }
    group.clear();
  }

  private boolean splits(int i, boolean vowelFollows) {
    int last = group.size() - 1;
    if (i == last) {
      return false;
    }
    if (!before.isEmpty()) {
      return vowelFollows ? splitsMiddle(i) : (last - i) % 2 == 1;
    }
    return i == 0 || (vowelFollows ? i % 2 == 0 : splitsEnd(i));
  }

  /** Between two vowels two consonants stand together, and three of which the last is liquid. */
  private boolean splitsMiddle(int i) {
    String last = group.get(group.size() - 1);
    boolean liquid = group.size() == 3 && (last.equals("r") || last.equals("l"));
    return i % 2 == 1 && !liquid;
  }

  /** A word of consonants alone: حسن Hassan and بدر Badr, جعفر Gaafar, مغربل Mogharbel. */
  private boolean splitsEnd(int i) {
    int last = group.size() - 1;
    if (last == 2) {
      return !(group.get(2).equals("r") && OBSTRUENTS.contains(group.get(1)));
    }
    return last == 4 ? i != 2 : (last - i) % 2 == 1;
  }

  private String vowel(int i) {
    if (before.isEmpty()) {
      return participle ? ofParticiple(i) : "a";
    }
    boolean front = before.equals("a") || before.equals("i");
    return front && !open ? "e" : "a";
  }

  private String ofParticiple(int i) {
    if (i == 0) {
      return "o";
    }
    return i == group.size() - 2 ? "e" : "a";
  }
}
