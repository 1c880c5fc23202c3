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
    return press.press(form(index), number(index), Chance.of(seed, side, index, Chance.DRAWING));
  }

  @Override
  public Subject subject(Side side, int index) {
    PlateForm form = form(index);
    Sheet sheet = new Sheet(form.width(), form.height(), form.height() / 14.0);
    return new Subject(page(side, index), sheet, GRIPS, Optional.empty());
  }

  @Override
  public Contents contents(Side side, int index) {
    Registration number = number(index);
    Map<String, String> fields =
        Map.of("plate_letters", String.join("", number.letters()), "plate_digits", number.digits());
    return new Contents(fields, Map.of(), Map.of());
  }

  private PlateForm form(int index) {
    return forms.get(look(index).nextInt(forms.size()));
  }

  private Registration number(int index) {
    SplittableRandom random = look(index);
    return Registration.any(forms.get(random.nextInt(forms.size())), random);
  }

  private SplittableRandom look(int index) {
    return Chance.of(seed, Side.FRONT, index, Chance.LOOK);
  }
}
