package dev.hawiya.specimen;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.specimen.attack.Attack;
import dev.hawiya.specimen.attack.Forger;
import dev.hawiya.specimen.attack.Target;
import dev.hawiya.specimen.attack.Targets;
import dev.hawiya.specimen.photo.Hardness;
import dev.hawiya.specimen.photo.Jpeg;
import dev.hawiya.specimen.photo.Photo;
import dev.hawiya.specimen.photo.Photographer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The documents of one type and one seed, drawn or photographed in memory. A specimen depends on
 * nothing but type, seed, side and index, so that any one can be made alone, and again, byte for
 * byte on one JDK (another JDK may round curves and JPEG otherwise; truths stay the same).
 */
public final class Specimens {
  public static final String EGYPTIAN_NATIONAL_ID = "EGY-NID";

  private static final double DRAWN_QUALITY = 0.94;

  /** How many people further the one stands whose values a forger takes. */
  private static final int STRANGER = 5000;

  private final DocumentKind kind;
  private final long seed;
  private final Artist artist;

  private Specimens(DocumentKind kind, long seed) {
    this.kind = kind;
    this.seed = seed;
    this.artist = kind.artist().apply(seed);
  }

  /** Egyptian national identity cards. */
  public static Specimens of(long seed) {
    return of(EGYPTIAN_NATIONAL_ID, seed);
  }

  /**
   * Fails with {@link IllegalArgumentException} where a type is not drawn.
   *
   * @param type one of {@link #types}
   */
  public static Specimens of(String type, long seed) {
    DocumentKind kind =
        DocumentKind.of(type)
            .orElseThrow(() -> new IllegalArgumentException("no specimens of type " + type));
    return new Specimens(kind, seed);
  }

  /**
   * What is drawn: document type ids, and those ending in UNSEEN, UNSEEN-2 or CHANCE for the same
   * documents in layouts that no reader is tuned on or drawn by chance, whose truth names the type
   * itself.
   */
  public static List<String> types() {
    return DocumentKind.ids();
  }

  /** The pictures that each person gets, in order. */
  public List<Side> sides() {
    return kind.sides();
  }

  /** The front as drawn, filling the picture. */
  public Specimen front(int index) {
    return drawn(Side.FRONT, index);
  }

  /** The back as drawn, filling the picture. */
  public Specimen back(int index) {
    return drawn(Side.BACK, index);
  }

  public Specimen drawn(Side side, int index) {
    byte[] encoded = Jpeg.encode(artist.page(side, index), DRAWN_QUALITY);
    return new Specimen(encoded, truth(side, index, Quad.WHOLE, Optional.empty()));
  }

  /** One side photographed. */
  public Specimen photo(Side side, int index, Hardness hardness) {
    var random = Chance.of(seed + kind.salt(), side, index, Chance.PHOTO + hardness.ordinal());
    Photo photo = new Photographer(hardness).take(artist.subject(side, index), random);
    return new Specimen(photo.jpeg(), truth(side, index, photo.corners(), Optional.empty()));
  }

  /**
   * One side attacked. Values that an attack overwrites stay in the truth as they were printed.
   *
   * @param side one of {@link #sides(Attack)}
   * @param hardness absent for what is presented as it was made, before no camera
   */
  public Specimen attacked(Side side, int index, Attack attack, Optional<Hardness> hardness) {
    int purpose = Chance.ATTACK + attack.ordinal();
    var random = Chance.of(seed + kind.salt(), side, index, purpose);
    Photo photo = new Forger(hardness).forge(attack, target(side, index), random);
    return new Specimen(photo.jpeg(), truth(side, index, photo.corners(), Optional.of(attack)));
  }

  /** The sides that have what an attack changes; none where the type has no such side. */
  public List<Side> sides(Attack attack) {
    return sides().stream()
        .filter(side -> targets(side).admit(attack, artist.contents(side, STRANGER).fields()))
        .toList();
  }

  private Target target(Side side, int index) {
    Map<String, String> others = artist.contents(side, index + STRANGER).fields();
    return targets(side).of(artist.subject(side, index), others);
  }

  private Targets targets(Side side) {
    return new Targets(kind.type(), side.id());
  }

  /** A photo of a table with no card on it, as JPEG: nothing must be reported for it. */
  public byte[] withoutCard(int index, Hardness hardness) {
    var random = Chance.of(seed, Side.FRONT, index, Chance.TABLE);
    return new Photographer(hardness).withoutCard(random);
  }

  private SpecimenTruth truth(Side side, int index, Quad corners, Optional<Attack> attack) {
    Contents contents = artist.contents(side, index);
    String name = kind.id().toLowerCase(Locale.ROOT);
    return new SpecimenTruth(
        String.format(Locale.ROOT, "%s-%04d-%s.jpg", name, index + 1, side.id()),
        kind.type(),
        side,
        corners,
        contents.fields(),
        contents.derived(),
        contents.raw(),
        attack);
  }
}
