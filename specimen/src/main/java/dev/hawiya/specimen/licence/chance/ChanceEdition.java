package dev.hawiya.specimen.licence.chance;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.licence.Edition;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.licence.chance.part.Sheet;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A side whose layout is drawn until it can be read. */
final class ChanceEdition implements Edition {
  private static final int TRIES = 400;
  private static final double LEFT_OUT = 0.1;
  private static final double SELDOM = 0.45;

  private final Form form;
  private final Frame frame;
  private final Set<String> absent = new HashSet<>();
  private final long seed;

  ChanceEdition(Form form, double pictured, RandomGenerator random) {
    Dice dice = new Dice(random);
    this.form = form;
    this.frame = Frame.any(pictured, dice);
    for (String id : form.order()) {
      double share = form.seldom().contains(id) ? SELDOM : LEFT_OUT;
      if (!form.always().contains(id) && dice.happens(share)) {
        absent.add(id);
      }
    }
    this.seed = random.nextLong();
  }

  @Override
  public Set<String> fields() {
    Set<String> fields = new LinkedHashSet<>(form.order());
    fields.removeAll(absent);
    if (fields.remove("plate")) {
      fields.addAll(List.of("plate_letters", "plate_digits"));
    }
    return fields;
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of();
  }

  @Override
  public List<Piece> pieces(Licence licence, Look look) {
    return drawn(licence, look).sheet().prints().stream().map(Sheet.Print::piece).toList();
  }

  @Override
  public BufferedImage print(Licence licence, Look look, RandomGenerator random) {
    Drawn drawn = drawn(licence, look);
    return new Press(drawn.layout(), drawn.sheet(), random).print(licence);
  }

  @Override
  public List<Point> grips() {
    return frame.grips();
  }

  private record Drawn(Layout layout, Sheet sheet) {}

  private Drawn drawn(Licence licence, Look look) {
    for (int i = 0; i < TRIES; i++) {
      Dice dice = new Dice(new SplittableRandom(seed + i));
      Layout layout = new Layout(form, frame, licence, look, dice);
      Sheet sheet = layout.make(absent);
      if (sheet.sound()) {
        return new Drawn(layout, sheet);
      }
    }
    throw new IllegalStateException("no layout has room for all of a licence");
  }
}
