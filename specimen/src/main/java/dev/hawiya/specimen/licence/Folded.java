package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.licence.Setting.Type;
import java.util.Set;

/**
 * A value on one line or, where it is long, on two; {@code second} is empty where one is enough.
 */
public record Folded(String first, String second) {
  private static final Set<String> MAY_FOLD =
      Set.of("full_name", "owner_name", "name_latin", "job", "present_address", "owner_address");

  /** How much a line is rather squeezed than broken. */
  private static final double SQUEEZED = 1.06;

  /**
   * @param id of the value; only names, jobs and addresses are broken
   * @param room how wide a line may be
   */
  public static Folded of(String id, String text, Type type, double room) {
    if (!MAY_FOLD.contains(id) || text.isEmpty() || Setting.width(text, type) <= SQUEEZED * room) {
      return new Folded(text, "");
    }
    int cut = text.lastIndexOf(' ');
    while (cut > 0 && Setting.width(text.substring(0, cut), type) > room) {
      cut = text.lastIndexOf(' ', cut - 1);
    }
    return cut <= 0
        ? new Folded(text, "")
        : new Folded(text.substring(0, cut), text.substring(cut + 1));
  }
}
