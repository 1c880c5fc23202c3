package dev.hawiya.specimen.attack;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.specimen.photo.Hardness;
import dev.hawiya.specimen.photo.Jpeg;
import dev.hawiya.specimen.photo.Photo;
import dev.hawiya.specimen.photo.Photographer;
import dev.hawiya.specimen.photo.Subject;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes pictures of attacked documents; the corners of the card itself are told with each. */
public final class Forger {
  private static final double DRAWN_QUALITY = 0.94;
  private static final double SCANNED = 0.3;

  private final Optional<Hardness> hardness;

  /**
   * @param hardness how unkindly to photograph; absent for pictures as drawn
   */
  public Forger(Optional<Hardness> hardness) {
    this.hardness = hardness;
  }

  /** The target must admit the attack. */
  public Photo forge(Attack attack, Target target, RandomGenerator random) {
    Subject genuine = target.subject();
    return switch (attack) {
      case SCREEN -> taken(new Display(random).show(genuine), random);
      case PRINT -> taken(new PaperPrint(random).print(genuine), random);
      case COPY -> copied(genuine, random);
      case DIGITAL -> DigitalPicture.of(genuine.card(), random);
      case PORTRAIT -> new SwappedPortrait(random).in(taken(genuine, random), target);
      case TEXT -> new OverwrittenText(random).in(taken(genuine, random), target.texts());
    };
  }

  private Photo copied(Subject genuine, RandomGenerator random) {
    Staged copy = new Copier(random).copy(genuine);
    boolean scanned = hardness.isPresent() && random.nextDouble() < SCANNED;
    return scanned ? new Scanner(random).scan(copy) : taken(copy, random);
  }

  private Photo taken(Staged staged, RandomGenerator random) {
    Subject subject = new Subject(staged.picture(), staged.sheet(), List.of(), Optional.empty());
    Photo photo = taken(subject, random);
    Quad card = Quad.of(staged.card()).map(Homography.between(Quad.WHOLE, photo.corners()));
    return new Photo(photo.jpeg(), photo.width(), photo.height(), card);
  }

  private Photo taken(Subject subject, RandomGenerator random) {
    return hardness
        .map(level -> new Photographer(level).take(subject, random))
        .orElseGet(
            () ->
                new Photo(
                    Jpeg.encode(subject.card(), DRAWN_QUALITY),
                    subject.card().getWidth(),
                    subject.card().getHeight(),
                    Quad.WHOLE));
  }
}
