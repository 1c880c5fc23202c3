package dev.hawiya.core.place;

import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.EditDistance;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds listed police stations in what is printed of one. */
final class StationIndex {
  /** Of «المنصورة» without kind and ordinal, the rural district is meant a little less often. */
  private static final double NO_KIND = 0.1;

  private final StationWords words;
  private final List<StationForms.Form> forms;
  private final PlaceThresholds thresholds;
  private final PlaceCosts costs;

  /**
   * A listed station that a text may mean.
   *
   * @param cost in wrong letters
   * @param distance share of wrong letters in its name
   */
  record Match(StationForms.Form form, double cost, double distance) {
    RegistryEntry station() {
      return form.station();
    }

    String governorate() {
      return station().more().get("governorate");
    }
  }

  StationIndex(
      Registry stations, StationWords words, PlaceThresholds thresholds, PlaceCosts costs) {
    this.words = words;
    this.forms = new StationForms(words).of(stations);
    this.thresholds = thresholds;
    this.costs = costs;
  }

  /** Each station that a text may mean, once, the likeliest first. */
  List<Match> find(String text) {
    Map<RegistryEntry, Match> best = new LinkedHashMap<>();
    for (StationWords.Stripped way : words.strip(text)) {
      String key = ArabicSpelling.key(way.rest());
      for (StationForms.Form form : forms) {
        int longer = Math.max(key.length(), form.key().length());
        int most = (int) (thresholds.station() * longer);
        int edits =
            Math.abs(key.length() - form.key().length()) > most
                ? longer
                : EditDistance.within(key, form.key(), most);
        if (longer > 0 && edits <= most) {
          double cost = edits + way.misread() + kind(way, form) + ordinal(form);
          Match match = new Match(form, cost, (double) edits / longer);
          best.merge(form.station(), match, (a, b) -> a.cost() <= b.cost() ? a : b);
        }
      }
    }
    return best.values().stream().sorted(Comparator.comparingDouble(Match::cost)).toList();
  }

  private double kind(StationWords.Stripped way, StationForms.Form form) {
    if (way.kind().isEmpty()) {
      return form.kind().equals("MARKAZ") ? NO_KIND : 0;
    }
    return way.kind().equals(form.kind()) ? 0 : costs.otherKind();
  }

  private double ordinal(StationForms.Form form) {
    return form.whole() ? 0 : costs.noOrdinal();
  }
}
