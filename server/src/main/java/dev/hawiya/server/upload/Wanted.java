package dev.hawiya.server.upload;

import java.util.Set;

/**
 * The names of a body's values that an API looks at.
 *
 * @param words given once at most
 * @param flags true or false, which JSON has without quotes; given once at most
 * @param lists given any number of times, or once as a list of JSON
 */
public record Wanted(Set<String> words, Set<String> flags, Set<String> lists) {
  public Wanted {
    words = Set.copyOf(words);
    flags = Set.copyOf(flags);
    lists = Set.copyOf(lists);
  }

  boolean contains(String name) {
    return words.contains(name) || isFlag(name) || isList(name);
  }

  boolean isFlag(String name) {
    return flags.contains(name);
  }

  boolean isList(String name) {
    return lists.contains(name);
  }
}
