package dev.hawiya.core.reading;

import dev.hawiya.core.field.Fields;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Quality;
import java.util.ArrayList;
import java.util.List;

/** What a caller should know or do better; sentences for people, without personal data. */
record Warnings(WarningThresholds thresholds) {
  static final String NO_DOCUMENT =
      "No document was found: photograph the whole card on a plain background";

  List<String> of(Quality quality) {
    List<String> warnings = new ArrayList<>();
    if (quality.sharpness() < thresholds.sharpness()) {
      warnings.add("The photo is blurred: hold the camera still and let it focus");
    }
    if (quality.glare() > thresholds.glare()) {
      warnings.add("Light is reflected in the photo: tilt the card away from the lamp");
    }
    if (quality.brightness() < thresholds.dark()) {
      warnings.add("The photo is too dark: take it in better light");
    }
    if (quality.contrast() < thresholds.contrast()) {
      warnings.add("The photo is faint: take it in better light");
    }
    return warnings;
  }

  List<String> of(Quality quality, Quad corners, Fields fields) {
    List<String> warnings = of(quality);
    Point left = corners.topLeft();
    Point right = corners.topRight();
    double width =
        Math.hypot(
            (right.x() - left.x()) * quality.width(), (right.y() - left.y()) * quality.height());
    if (width < thresholds.documentWidth()) {
      warnings.add("The document is small in the photo: move the camera closer");
    }
    if (fields.get("national_number").isEmpty()) {
      warnings.add("The national number could not be read: take a sharper photo of the whole card");
    }
    return warnings;
  }
}
