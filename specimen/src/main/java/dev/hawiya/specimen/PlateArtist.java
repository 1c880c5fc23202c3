package dev.hawiya.specimen;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.photo.Sheet;
import dev.hawiya.specimen.photo.Subject;
import dev.hawiya.specimen.plate.PlateForm;
import dev.hawiya.specimen.plate.PlatePress;
import dev.hawiya.specimen.plate.Registration;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Number plates, off their vehicles. */
final class PlateArtist implements Artist {
  private static final List<Point> GRIPS = List.of(new Point(0.01, 0.99), new Point(0.99, 0.99));

  private final long seed;
  private final List<PlateForm> forms;
  private final PlatePress press = new PlatePress();

  private PlateArtist(long seed, List<PlateForm> forms) {
    this.seed = seed;
    this.forms = forms;
  }

  static Artist egyptian(long seed) {
    PlateForm usual = PlateForm.EGYPT_CAR;
    return new PlateArtist(seed, List.of(usual, usual, usual, PlateForm.EGYPT_MOTORCYCLE));
  }

  static Artist pakistani(long seed) {
    return new PlateArtist(seed, List.of(PlateForm.PAKISTAN_ONE_ROW, PlateForm.PAKISTAN_TWO_ROWS));
  }

  @Override
  public BufferedImage page(Side side, int index) {
    Plate plate = plate(index);
    return press.press(plate.form(), plate.number(), Chance.of(seed, side, index, Chance.DRAWING));
  }

  @Override
  public Subject subject(Side side, int index) {
    PlateForm form = plate(index).form();
    Sheet sheet = new Sheet(form.width(), form.height(), form.height() / 14.0);
    return new Subject(page(side, index), sheet, GRIPS, Optional.empty());
  }

  @Override
  public Contents contents(Side side, int index) {
    Registration number = plate(index).number();
    Map<String, String> fields =
        Map.of("plate_letters", String.join("", number.letters()), "plate_digits", number.digits());
    return new Contents(fields, Map.of(), Map.of());
  }

  private Plate plate(int index) {
    SplittableRandom random = Chance.of(seed, Side.FRONT, index, Chance.LOOK);
    PlateForm form = forms.get(random.nextInt(forms.size()));
    return new Plate(form, Registration.any(form, random));
  }

  /** What is chosen for a plate before it is drawn. */
  private record Plate(PlateForm form, Registration number) {}
}
