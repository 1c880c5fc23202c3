package dev.hawiya.core.place;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.RegistryEntry;
import java.util.Optional;

/** Answers where a printed address line lies: governorate, city and district. Immutable. */
public final class Residences {
  private final AddressSplitter splitter;

  private Residences(AddressSplitter splitter) {
    this.splitter = splitter;
  }

  /** The places of Egyptian cards, loaded from the catalogue. */
  public static Residences egyptian() {
    String folder = "EGY/registry";
    return new Residences(
        new AddressSplitter(
            Catalog.registry(folder, AddressSplitter.STATIONS),
            Catalog.registry(folder, DocumentType.GOVERNORATES),
            Catalog.registry(folder, AddressSplitter.WORDS)));
  }

  /** The residence that the second address line says, «police station - governorate». */
  public Residence of(String addressLine2) {
    SplitAddress address = splitter.split(addressLine2);
    Optional<RegistryEntry> station = address.station().flatMap(PlacePart::entry);
    return new Residence(
        address.governorate().map(PlacePart::text).orElse(""),
        address.governorate().map(PlacePart::english).orElse(""),
        station.map(s -> s.more().get("city")).orElse(""),
        station.map(s -> s.more().get("city_english")).orElse(""),
        address.station().map(s -> splitter.words().strip(s.text()).get(0).rest()).orElse(""),
        address.station().map(PlacePart::english).orElse(""));
  }

  /** The residence of a police station and a governorate, either may be "". */
  public Residence of(String policeStation, String governorate) {
    return of(policeStation + " - " + governorate);
  }

  /** The English name of a governorate, "" for a text that is none, spelling habits apart. */
  public String governorateEnglish(String arabicSpelling) {
    return splitter.governorates().exact(arabicSpelling).map(RegistryEntry::english).orElse("");
  }
}
