package dev.hawiya.core.place;

import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.place.AddressCuts.Between;
import dev.hawiya.core.place.AddressCuts.Cut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the police station from the governorate in an address line, «police station - governorate»,
 * where either may be misread, missing or unlisted and the dash may be lost: of all explanations of
 * the line the one that takes the fewest wrong letters is believed.
 */
public final class AddressSplitter {
  public static final String STATIONS = "police-stations";
  public static final String WORDS = "station-words";

  private final StationWords words;
  private final StationIndex stations;
  private final GovernorateIndex governorates;
  private final PlaceThresholds thresholds = PlaceThresholds.DEFAULT;
  private final PlaceCosts costs = PlaceCosts.DEFAULT;

  private record Reading(double cost, SplitAddress address) {}

  private record Station(StationIndex.Match match, String text, double cost) {}

  /**
   * @param stations the listed police stations, with the code of their governorate
   * @param governorates the governorates
   * @param words kinds and ordinals of stations
   */
  public AddressSplitter(Registry stations, Registry governorates, Registry words) {
    this.words = new StationWords(words);
    this.stations = new StationIndex(stations, this.words, thresholds, costs);
    this.governorates = new GovernorateIndex(governorates, this.words);
  }

  /** The two parts of a line, digits in any script; a part that is not recognised is absent. */
  public SplitAddress split(String line) {
    return AddressCuts.of(line).stream()
        .flatMap(cut -> readings(cut).stream())
        .filter(r -> r.cost() <= costs.most())
        .min(Comparator.comparingDouble(Reading::cost))
        .map(Reading::address)
        .orElse(SplitAddress.NONE);
  }

  StationWords words() {
    return words;
  }

  GovernorateIndex governorates() {
    return governorates;
  }

  private List<Reading> readings(Cut cut) {
    List<Station> before = cut.between() == Between.NOTHING ? List.of() : stations(cut.before());
    List<Reading> readings = new ArrayList<>();
    if (cut.after().isEmpty()) {
      stationAlone(cut.before(), before, costs.noGovernorate()).ifPresent(readings::add);
      return readings;
    }
    List<GovernorateIndex.Match> after = governorates.find(cut.after());
    if (cut.between() == Between.NOTHING) {
      if (after.get(0).edits() > 0) {
        return readings;
      }
      before = stations(cut.before());
    }
    agreed(cut, before, after).ifPresent(readings::add);
    governorateFirst(cut, after).ifPresent(readings::add);
    if (cut.between() == Between.DASH) {
      stationAlone(cut.before(), before, costs.lostGovernorate()).ifPresent(readings::add);
    }
    return readings;
  }

  /** Listed stations at the possible starts of a text, the likeliest first. */
  private List<Station> stations(String text) {
    List<Station> found = new ArrayList<>();
    for (String start : AddressCuts.starts(text, words)) {
      double late = start.length() == text.length() ? 0 : costs.lateStart();
      stations.find(start).forEach(m -> found.add(new Station(m, start, m.cost() + late)));
    }
    found.sort(Comparator.comparingDouble(Station::cost));
    return found;
  }

  /** A listed station before its own governorate. */
  private Optional<Reading> agreed(
      Cut cut, List<Station> before, List<GovernorateIndex.Match> after) {
    return before.stream()
        .flatMap(
            s ->
                after.stream()
                    .filter(g -> g.entry().code().equals(s.match().governorate()))
                    .filter(g -> g.distance() <= thresholds.agreedGovernorate() || g.cutShort())
                    .map(g -> agreed(cut, s, g)))
        .min(Comparator.comparingDouble(Reading::cost));
  }

  private Reading agreed(Cut cut, Station station, GovernorateIndex.Match governorate) {
    int edits = governorate.cutShort() ? Math.min(1, governorate.edits()) : governorate.edits();
    SplitAddress address =
        new SplitAddress(Optional.of(listed(station, true)), Optional.of(part(governorate, 1)));
    return new Reading(edits + station.cost() + separation(cut), address);
  }

  /** A governorate alone, or after words that no list has. */
  private Optional<Reading> governorateFirst(Cut cut, List<GovernorateIndex.Match> after) {
    GovernorateIndex.Match nearest = after.get(0);
    boolean dash = cut.between() == Between.DASH;
    double most = dash ? thresholds.governorate() : thresholds.unmarkedGovernorate();
    boolean certain = after.get(1).edits() > nearest.edits();
    if (nearest.distance() > most || !certain) {
      return Optional.empty();
    }
    PlacePart governorate = part(nearest, 1 - nearest.distance());
    if (cut.before().isEmpty()) {
      return Optional.of(
          new Reading(
              nearest.edits() + costs.noStation(),
              new SplitAddress(Optional.empty(), Optional.of(governorate))));
    }
    if (words.saysNothing(cut.before())) {
      return Optional.empty();
    }
    double sure = dash ? thresholds.unlisted() : thresholds.unmarked();
    PlacePart station = new PlacePart(cut.before(), sure, Optional.empty(), "");
    return Optional.of(
        new Reading(
            nearest.edits() + costs.unlistedStation() + separation(cut),
            new SplitAddress(Optional.of(station), Optional.of(governorate))));
  }

  /** A listed station without a readable governorate, which follows if only one has the station. */
  private Optional<Reading> stationAlone(String text, List<Station> found, double missing) {
    if (found.isEmpty() || found.get(0).match().distance() > thresholds.inferring()) {
      return Optional.empty();
    }
    Station best = found.get(0);
    boolean rivals =
        found.stream()
            .filter(s -> s.cost() < best.cost() + thresholds.rival())
            .anyMatch(s -> !s.match().governorate().equals(best.match().governorate()));
    Optional<PlacePart> governorate =
        rivals
            ? Optional.empty()
            : governorates.byCode(best.match().governorate()).map(this::inferred);
    return Optional.of(
        new Reading(
            best.cost() + missing,
            new SplitAddress(Optional.of(listed(best, !rivals)), governorate)));
  }

  private static PlacePart listed(Station station, boolean certain) {
    StationIndex.Match match = station.match();
    Optional<RegistryEntry> entry = certain ? Optional.of(match.station()) : Optional.empty();
    return new PlacePart(
        station.text(), 1 - match.distance(), entry, certain ? match.form().english() : "");
  }

  private static PlacePart part(GovernorateIndex.Match match, double certainty) {
    return new PlacePart(
        match.spelling(), certainty, Optional.of(match.entry()), match.entry().english());
  }

  private PlacePart inferred(RegistryEntry governorate) {
    return new PlacePart(
        governorate.printed(),
        thresholds.inferred(),
        Optional.of(governorate),
        governorate.english());
  }

  private double separation(Cut cut) {
    return switch (cut.between()) {
      case DASH -> 0;
      case SPACE -> costs.noDash();
      case NOTHING -> costs.noDash() + costs.glued();
    };
  }
}
