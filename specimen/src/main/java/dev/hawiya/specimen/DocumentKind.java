package dev.hawiya.specimen;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * A kind of document that can be drawn.
 *
 * @param id of the kind; that of its type unless the type is drawn in several kinds of layouts
 * @param type document type id
 * @param sides the pictures that each person gets, in order
 * @param artist who draws them, by seed
 */
record DocumentKind(String id, String type, List<Side> sides, LongFunction<Artist> artist) {
  private static final List<Side> ONE = List.of(Side.FRONT);
  private static final List<Side> BOTH = List.of(Side.FRONT, Side.BACK);

  private static final List<DocumentKind> ALL =
      List.of(
          new DocumentKind(Specimens.EGYPTIAN_NATIONAL_ID, BOTH, EgyptianArtist::new),
          new DocumentKind("PASSPORT", ONE, TravelArtist::passports),
          new DocumentKind("TD1", BOTH, TravelArtist::cards),
          new DocumentKind("TD2", ONE, TravelArtist::largeCards),
          new DocumentKind("VISA", ONE, TravelArtist::visas),
          new DocumentKind("PAK-SNIC", BOTH, PakistaniArtist::smartCards),
          new DocumentKind("PAK-NICOP", BOTH, PakistaniArtist::overseasCards),
          new DocumentKind("PAK-NIC", BOTH, PakistaniArtist::oldCards),
          new DocumentKind("EGY-DL", ONE, LicenceArtist::driving),
          new DocumentKind("EGY-VL", BOTH, LicenceArtist::vehicles),
          new DocumentKind("EGY-DL-UNSEEN", "EGY-DL", ONE, LicenceArtist::unseenDriving),
          new DocumentKind("EGY-VL-UNSEEN", "EGY-VL", BOTH, LicenceArtist::unseenVehicles),
          new DocumentKind("EGY-PLATE", ONE, PlateArtist::egyptian),
          new DocumentKind("PAK-PLATE", ONE, PlateArtist::pakistani),
          new DocumentKind("EGY-DL-CHANCE", "EGY-DL", ONE, LicenceArtist::chanceDriving),
          new DocumentKind("EGY-VL-CHANCE", "EGY-VL", BOTH, LicenceArtist::chanceVehicles),
          new DocumentKind("EGY-DL-UNSEEN-2", "EGY-DL", ONE, LicenceArtist::newerUnseenDriving),
          new DocumentKind("EGY-VL-UNSEEN-2", "EGY-VL", BOTH, LicenceArtist::newerUnseenVehicles));

  private DocumentKind(String id, List<Side> sides, LongFunction<Artist> artist) {
    this(id, id, sides, artist);
  }

  static Optional<DocumentKind> of(String id) {
    return ALL.stream().filter(kind -> kind.id.equals(id)).findFirst();
  }

  /** Lets the photos of one index differ from kind to kind. */
  long salt() {
    return 104_729L * ids().indexOf(id);
  }

  static List<String> ids() {
    return ALL.stream().map(DocumentKind::id).toList();
  }
}
