package dev.hawiya.screening.version;

/**
 * What a version of a list did to an entity.
 *
 * @param kind what was done
 * @param id the entity's, in its list
 * @param name the one it is listed under
 */
public record Change(Kind kind, String id, String name) {
  /** What can be done. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  private static final String SEPARATOR = "\t";

  String line() {
    return String.join(SEPARATOR, kind.name(), plain(id), plain(name));
  }

  static Change of(String line) {
    String[] cells = line.split(SEPARATOR, 3);
    return new Change(Kind.valueOf(cells[0]), cells[1], cells[2]);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
