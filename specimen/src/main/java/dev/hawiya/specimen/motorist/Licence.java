package dev.hawiya.specimen.motorist;

import dev.hawiya.specimen.person.Sex;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One invented licence. An address is one line, whatever it is broken into; classes of vehicles and
 * letters of a plate are parted by single spaces, whatever is printed between them.
 *
 * @param fields values by canonical field, as a truth has them: numbers and dates with Western
 *     digits, words as printed; what this licence does not tell is absent
 * @param extras values of what is printed beside them and is no field
 * @param looks the portrait's
 */
public record Licence(Map<String, String> fields, Map<String, String> extras, Sex looks) {
  public Licence {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
  }
}
