package dev.hawiya.core.place;

import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.text.ArabicSpelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every way in which a listed police station may be printed, spelling folded. */
final class StationForms {
  /**
   * One way.
   *
   * @param kind code of its kind, "" where it has none
   * @param key its name, folded, with its ordinal if {@code whole}
   * @param english its English name, with the ordinal if {@code whole}
   */
  record Form(RegistryEntry station, String kind, String key, boolean whole, String english) {}

  private final StationWords words;

  StationForms(StationWords words) {
    this.words = words;
  }

  List<Form> of(Registry stations) {
    List<Form> forms = new ArrayList<>();
    for (RegistryEntry station : stations.entries()) {
      String kind = words.strip(station.printed()).get(0).kind();
      Set<Form> own = new LinkedHashSet<>();
      for (String spelling : station.spellings()) {
        own.addAll(forms(station, kind, words.strip(spelling).get(0).rest()));
      }
      forms.addAll(own);
    }
    return List.copyOf(forms);
  }

  private List<Form> forms(RegistryEntry station, String kind, String name) {
    String[] parts = name.split(" ", 2);
    Optional<RegistryEntry> ordinal = parts.length < 2 ? Optional.empty() : words.ordinal(parts[0]);
    if (ordinal.isEmpty()) {
      return List.of(form(station, kind, name, true));
    }
    List<Form> forms = new ArrayList<>();
    for (String spelling : ordinal.get().spellings()) {
      forms.add(form(station, kind, spelling + parts[1], true));
      forms.add(form(station, kind, parts[1] + spelling, true));
    }
    String english = station.english().substring(ordinal.get().english().length()).strip();
    forms.add(new Form(station, kind, ArabicSpelling.key(parts[1]), false, english));
    return forms;
  }

  private static Form form(RegistryEntry station, String kind, String name, boolean whole) {
    return new Form(station, kind, ArabicSpelling.key(name), whole, station.english());
  }
}
