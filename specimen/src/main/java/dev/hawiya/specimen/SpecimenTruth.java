package dev.hawiya.specimen;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.specimen.attack.Attack;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a perfect reading of a specimen says. Maps are in printing order and hold only what applies.
 *
 * @param file name of the picture
 * @param type document type id
 * @param corners of the card in 0..1 of the picture
 * @param fields by canonical id: numbers and dates with Western digits and hyphens, names and
 *     addresses as printed
 * @param derived what the side does not print but its number tells
 * @param raw the printed word where {@code fields} holds a code for it
 * @param attack what was done to it; absent where it is bona fide
 */
public record SpecimenTruth(
    String file,
    String type,
    Side side,
    Quad corners,
    Map<String, String> fields,
    Map<String, String> derived,
    Map<String, String> raw,
    Optional<Attack> attack) {
  public SpecimenTruth {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    derived = Collections.unmodifiableMap(new LinkedHashMap<>(derived));
    raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
  }
}
