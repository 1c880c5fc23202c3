package dev.hawiya.specimen.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Takes photos of 0.5 to 3 megapixels of a document: scene, pose, light, lens, sensor, JPEG. The
 * same randomness gives the same bytes.
 */
public final class Photographer {
  private final Hardness hardness;

  public Photographer(Hardness hardness) {
    this.hardness = hardness;
  }

  public Photo take(Subject subject, RandomGenerator random) {
    Pose pose = Pose.any(subject.sheet(), hardness, random);
    BufferedImage image = scene(pose, random);
    Frame frame = Frame.of(image);
    new Laminate(frame, pose, random).lay(subject);
    if (hardness.happens(0.5, random)) {
      new Wear(graphics(image), pose, random).scratch(4 + random.nextInt(30));
    }
    if (!subject.grips().isEmpty() && hardness.happens(0.3, random)) {
      new Finger(graphics(image), pose, random).hold(subject.grips());
    }
    new Light(pose, hardness, random).fallOn(frame);
    Lens.blur(frame, pose, hardness, random);
    Sensor.addNoise(frame, hardness, random);
    double quality = 0.95 - hardness.upTo(0.5, random);
    return new Photo(Jpeg.encode(image, quality), pose.width(), pose.height(), pose.corners());
  }

  /** The same kind of photo with no card in it, as JPEG. */
  public byte[] withoutCard(RandomGenerator random) {
    Pose pose = Pose.any(Sheet.ID_1, hardness, random);
    BufferedImage image = scene(pose, random);
    Frame frame = Frame.of(image);
    new Light(pose, hardness, random).fallOn(frame);
    Lens.blur(frame, pose, hardness, random);
    Sensor.addNoise(frame, hardness, random);
    return Jpeg.encode(image, 0.95 - hardness.upTo(0.5, random));
  }

  private BufferedImage scene(Pose pose, RandomGenerator random) {
    BufferedImage image =
        new BufferedImage(pose.width(), pose.height(), BufferedImage.TYPE_INT_RGB);
    Backdrop[] kinds = Backdrop.values();
    Frame ground =
        kinds[random.nextInt(kinds.length)].paint((double) pose.width() / pose.height(), random);
    Graphics2D graphics = graphics(image);
    BufferedImage small =
        new BufferedImage(ground.width(), ground.height(), BufferedImage.TYPE_INT_RGB);
    small.setRGB(0, 0, ground.width(), ground.height(), ground.rgb(), 0, ground.width());
    graphics.drawImage(small, 0, 0, pose.width(), pose.height(), null);
    Clutter clutter = new Clutter(graphics, pose.width(), pose.height(), random);
    if (random.nextDouble() < 0.2) {
      var box = pose.corners().bounds();
      clutter.sheetUnder(
          box.centreX() * pose.width(),
          box.centreY() * pose.height(),
          Math.PI * random.nextDouble());
    }
    if (hardness.happens(0.6, random)) {
      clutter.scatter(1 + random.nextInt(5));
    }
    graphics.dispose();
    return image;
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    return graphics;
  }
}
