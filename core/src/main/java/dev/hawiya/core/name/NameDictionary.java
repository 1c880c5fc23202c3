package dev.hawiya.core.name;

import dev.hawiya.core.text.ArabicSpelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names whose Latin spelling is settled by use. Words are looked up by their folded key, so
 * each name is listed once, whatever hamza, final ya or space it is written with.
 */
final class NameDictionary {
  private static final String FILE = "/names/egyptian-latin.tsv";

  private final Map<String, Entry> entries;

  private NameDictionary(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /** Reads tab-separated columns arabic, latin, kind; comments begin with #. */
  static NameDictionary load() {
    Map<String, Entry> entries = new HashMap<>();
    text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(
            row ->
                entries.put(
                    ArabicSpelling.key(row[0]), new Entry(row[1], row[0].indexOf(' ') >= 0)));
    return new NameDictionary(entries);
  }

  private static String text() {
    try (InputStream in = NameDictionary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  /** The Latin spelling of a folded word, or of a compound without its spaces. */
  Optional<String> latin(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::latin);
  }

  /** Whether a folded key is a compound that is listed as several words. */
  boolean isCompound(String key) {
    Entry entry = entries.get(key);
    return entry != null && entry.compound();
  }

  boolean knows(String key) {
    return entries.containsKey(key);
  }

  private record Entry(String latin, boolean compound) {}
}
