package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The labels of a form whose lines may hold a label and its value, or several of both, with a colon
 * between them or without.
 */
final class FormWords {
  /** Share of wrong letters up to which a whole line counts as a label, or one before a colon. */
  private static final double ALONE = 0.3;

  private static final double ALONE_AND_LENGTHY = 0.4;
  private static final int LENGTHY = 9;

  /** The same of a label that a value follows without a colon. */
  private static final double LEADING = 0.17;

  /**
   * The same of a label within a line, which has several words, and is long or read as it is: any
   * one word may be part of an address.
   */
  private static final double WITHIN = 0.12;

  private static final double NEVER = -1;

  /** The same of a line that nothing else can be. */
  private static final double DOUBTFUL = 0.55;

  /** Labels shorter than this must be read as they are. */
  private static final int SHORT = 5;

  /** How much nearer it must come than labels of other fields, unless it is equal. */
  private static final double MARGIN = 0.1;

  private static final int MOST_WORDS = 5;

  /** What one wrong letter costs of the letters that are right. */
  private static final int WRONG = 3;

  private static final String AFTER_LABEL = " :.,،/-|";

  /** A dash at a line's end tells that the next line goes on, one at its beginning that it does. */
  private static final String AFTER_VALUE = " :.,،/|";

  /** Words that go on with a label and are no value: «لوحات معدنية رقم», «السعة سم٣». */
  private static final Pattern ON =
      Pattern.compile(
          "(?iu)رقم|فى|في|بتاريخ|لسنة|no\\.?|سى سى|سي سي|ب?(?:ال)?[اإ(]?سم ?[0-9٠-٩)]{0,3}");

  private record Named(FormPiece.Title title, Wording wording) {}

  /**
   * A label found in a text.
   *
   * @param end index after it
   */
  private record Found(Named named, double distance, int end) {
    double worth() {
      int length = named.wording().key().length();
      return length - WRONG * distance * length;
    }
  }

  private final List<Named> all = new ArrayList<>();

  /** Words of the fields' lists, which are no labels, however near they come to one. */
  private final Set<String> listed = new HashSet<>();

  FormWords(Layout layout) {
    this(layout, label -> true);
  }

  /**
   * @param known which labels are known
   */
  FormWords(Layout layout, Predicate<String> known) {
    SideLayout side = layout.side();
    side.fields().stream()
        .flatMap(f -> f.content().vocabulary().stream())
        .flatMap(name -> layout.type().registry(name).entries().stream())
        .flatMap(entry -> entry.spellings().stream())
        .forEach(spelling -> listed.add(Wording.key(spelling)));
    Map<String, List<FieldDefinition>> fields = new LinkedHashMap<>();
    for (FieldDefinition field : side.fields()) {
      for (String label : field.content().labels().stream().filter(known).toList()) {
        List<FieldDefinition> named =
            fields.computeIfAbsent(Wording.key(label), l -> new ArrayList<>());
        if (!named.contains(field)) {
          named.add(field);
        }
      }
    }
    side.others().forEach(other -> fields.putIfAbsent(Wording.key(other), List.of()));
    fields.forEach((key, f) -> all.add(new Named(new FormPiece.Title(f), new Wording(key))));
  }

  /** Whether a text is a word of a field's list. */
  boolean lists(String text) {
    return listed.contains(Wording.key(text));
  }

  /** A line from its beginning to its end. */
  List<FormPiece> pieces(TextLine line) {
    String text = line.text();
    List<FormPiece> pieces = new ArrayList<>();
    Optional<Found> label = Optional.empty();
    int from = 0;
    int start = 0;
    for (int at : starts(text)) {
      Optional<Found> next = at < start ? Optional.empty() : at(text, at);
      if (next.isPresent()) {
        piece(line, label, from, at).ifPresent(pieces::add);
        label = next;
        from = at;
        start = next.get().end();
      }
    }
    piece(line, label, from, text.length()).ifPresent(pieces::add);
    return pieces;
  }

  private static Optional<FormPiece> piece(TextLine line, Optional<Found> label, int from, int to) {
    int head = label.map(Found::end).orElse(to);
    Optional<TextLine> value =
        trimmed(line, head, to).filter(v -> !ON.matcher(v.text().strip()).matches());
    return trimmed(line, from, head)
        .map(h -> new FormPiece(label.map(l -> l.named().title()), h, value));
  }

  /** A stretch without the signs around it; the whole line as it is. */
  static Optional<TextLine> trimmed(TextLine line, int from, int to) {
    String text = line.text();
    int start = from;
    int end = to;
    String before = from > 0 || text.matches("-? ?[0-9٠-٩].*") ? AFTER_LABEL : AFTER_VALUE;
    while (start < end && before.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && AFTER_VALUE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start >= end) {
      return Optional.empty();
    }
    return Optional.of(end - start == text.length() ? line : line.part(start, end));
  }

  /**
   * How near a text comes to the labels of each title: the share of wrong letters, for titles up to
   * {@value #DOUBTFUL}.
   */
  Map<FormPiece.Title, Double> near(String text) {
    String key = Wording.key(text);
    Map<FormPiece.Title, Double> near = new LinkedHashMap<>();
    for (Named named : all) {
      boolean brief = Math.min(key.length(), named.wording().key().length()) < SHORT;
      double distance = named.wording().distance(key, brief ? 0 : DOUBTFUL);
      if (distance <= DOUBTFUL) {
        near.merge(named.title(), distance, Math::min);
      }
    }
    return near;
  }

  /** Where words begin, but those of one letter: «ش» is a street. */
  private static int[] starts(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> Character.isLetter(text.charAt(i)))
        .filter(i -> i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
        .filter(i -> i + 1 < text.length() && text.charAt(i + 1) != ' ')
        .toArray();
  }

  /** Where words end: before what is no letter. */
  private static int[] ends(String text, int from) {
    return IntStream.rangeClosed(from + 1, text.length())
        .filter(i -> Character.isLetterOrDigit(text.charAt(i - 1)))
        .filter(i -> i == text.length() || isEnd(text.charAt(i - 1), text.charAt(i)))
        .limit(MOST_WORDS)
        .toArray();
  }

  private static boolean isEnd(char last, char next) {
    return !Character.isLetterOrDigit(next) || Digits.isDigit(next) && !Digits.isDigit(last);
  }

  /** The label that begins at a place. */
  private Optional<Found> at(String text, int from) {
    Optional<Found> best = Optional.empty();
    for (int end : ends(text, from)) {
      String key = Wording.key(text.substring(from, end));
      Optional<Found> found = nearest(key, tolerance(text, from, end, key), end);
      if (found.isPresent() && found.get().worth() > best.map(Found::worth).orElse(0.0)) {
        best = found;
      }
    }
    return best;
  }

  private static double tolerance(String text, int from, int end, String key) {
    String after = text.substring(end).strip();
    boolean valued = after.startsWith(":");
    if (key.length() < SHORT) {
      return from == 0 || valued ? 0 : NEVER;
    }
    if (valued || from == 0 && after.isEmpty()) {
      return key.length() < LENGTHY ? ALONE : ALONE_AND_LENGTHY;
    }
    if (from == 0) {
      return LEADING;
    }
    boolean oneWord = text.substring(from, end).indexOf(' ') < 0;
    return oneWord ? NEVER : key.length() < LENGTHY ? 0 : WITHIN;
  }

  private Optional<Found> nearest(String key, double tolerance, int end) {
    Optional<Found> best = Optional.empty();
    double second = 1;
    for (Named named : all) {
      boolean brief = named.wording().key().length() < SHORT;
      double distance =
          tolerance < 0 ? 1 : named.wording().distance(key, brief ? 0 : tolerance + MARGIN);
      if (best.isEmpty() || distance < best.get().distance()) {
        second = best.filter(b -> differ(b.named(), named)).map(Found::distance).orElse(second);
        best = Optional.of(new Found(named, distance, end));
      } else if (differ(best.get().named(), named)) {
        second = Math.min(second, distance);
      }
    }
    double margin = second;
    return best.filter(b -> b.distance() <= Math.max(0, tolerance))
        .filter(b -> b.distance() == 0 || b.distance() + MARGIN <= margin && !listed.contains(key));
  }

  private static boolean differ(Named a, Named b) {
    return !a.title().equals(b.title());
  }
}
