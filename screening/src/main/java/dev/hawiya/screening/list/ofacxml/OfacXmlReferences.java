package dev.hawiya.screening.list.ofacxml;

import dev.hawiya.screening.entity.SourceField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What parties refer to by number, held in memory: about as large as a quarter of the file. */
final class OfacXmlReferences {
  private static final String NUMBER = "ID";

  /** A reference value refers to one other (a subtype to its type); more would be a circle. */
  private static final int DEEPEST = 3;

  /** Values and places by their element's name and number. */
  private final Map<String, SourceField> values = new HashMap<>();

  /** Documents by identity, entries and relations by profile. */
  private final Map<String, List<SourceField>> owned = new HashMap<>();

  /** Takes the sets of reference values. */
  void addSets(SourceField sets) {
    for (SourceField set : sets.fields()) {
      set.fields().forEach(this::addValue);
    }
  }

  /** Takes a value or a place, which others refer to by its element's name. */
  void addValue(SourceField value) {
    values.put(key(value.name(), value.text(NUMBER)), value);
  }

  /** Takes what belongs to an identity or profile, which the attribute names. */
  void addOwned(String attribute, SourceField field) {
    String owner = key(attribute, field.text(attribute));
    owned.computeIfAbsent(owner, number -> new ArrayList<>()).add(resolved(field));
  }

  /** What belongs to an identity or profile. */
  List<SourceField> owned(String attribute, String number) {
    return owned.getOrDefault(key(attribute, number), List.of());
  }

  /** The field, with the value beside each number that refers to one ("CountryID", "Country"). */
  SourceField resolved(SourceField field) {
    return resolved(field, 0);
  }

  private SourceField resolved(SourceField field, int depth) {
    List<SourceField> fields = new ArrayList<>();
    for (SourceField within : field.fields()) {
      fields.add(within.fields().isEmpty() ? within : resolved(within, depth));
      String name = within.name();
      if (name.length() > NUMBER.length() && name.endsWith(NUMBER) && depth < DEEPEST) {
        String base = name.substring(0, name.length() - NUMBER.length());
        SourceField value = values.get(key(base.substring(base.indexOf('-') + 1), within.value()));
        if (value != null) {
          SourceField whole = resolved(value, depth + 1);
          fields.add(new SourceField(base, whole.value(), whole.fields()));
        }
      }
    }
    return new SourceField(field.name(), field.value(), fields);
  }

  private static String key(String name, String number) {
    return name + " " + number;
  }
}
