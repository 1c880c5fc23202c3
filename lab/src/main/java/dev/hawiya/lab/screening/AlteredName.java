package dev.hawiya.lab.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** What callers make of a listed name. */
enum AlteredName {
  AS_LISTED("as listed") {
    @Override
    String of(String name, RandomGenerator chance) {
      return name;
    }
  },
  LETTER_MISSING("a letter missing") {
    @Override
    String of(String name, RandomGenerator chance) {
      int at = 1 + chance.nextInt(name.length() - 1);
      return name.substring(0, at) + name.substring(at + 1);
    }
  },
  LETTERS_EXCHANGED("two letters exchanged") {
    @Override
    String of(String name, RandomGenerator chance) {
      int at = 1 + chance.nextInt(name.length() - 2);
      return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }
  },
  LAST_FIRST("last name first") {
    @Override
    String of(String name, RandomGenerator chance) {
      List<String> words = words(name);
      words.add(0, words.remove(words.size() - 1));
      return String.join(" ", words);
    }
  },
  MIDDLE_MISSING("a middle name missing") {
    @Override
    String of(String name, RandomGenerator chance) {
      List<String> words = words(name);
      if (words.size() > 2) {
        words.remove(1 + chance.nextInt(words.size() - 2));
      }
      return String.join(" ", words);
    }
  };

  private final String title;

  AlteredName(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  abstract String of(String name, RandomGenerator chance);

  private static List<String> words(String name) {
    return new ArrayList<>(Arrays.asList(name.split(" ")));
  }
}
