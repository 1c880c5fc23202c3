package dev.hawiya.specimen.traveller;

/** Names as a zone has them: A-Z, cut where too long, fillers as spaces. */
public record ZoneNames(String surname, String givenNames) {

  /**
   * @param names the part of a zone that holds the names, to the end of its line
   */
  public static ZoneNames of(String names) {
    String[] parts = names.split("<<", 2);
    return new ZoneNames(spaced(parts[0]), parts.length > 1 ? spaced(parts[1]) : "");
  }

  private static String spaced(String part) {
    return part.replace('<', ' ').strip();
  }
}
