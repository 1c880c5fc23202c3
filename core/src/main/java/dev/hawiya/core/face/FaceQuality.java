package dev.hawiya.core.face;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.Raster;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a picture shows of a face.
 *
 * @param eyeDistance pixels between the eyes' middles
 * @param sharpness spread of fine detail in the aligned face, grey levels: 3 is soft, 12 sharp
 * @param brightness mean grey level of the aligned face, 0..255
 * @param yaw turn to the side, degrees, positive to the right of the picture; a rough measure
 * @param roll turn in the picture's plane, degrees clockwise
 * @param eyesOpen height of the eyes' opening by its width: 0.1 is shut, 0.3 open
 */
public record FaceQuality(
    double eyeDistance,
    double sharpness,
    double brightness,
    double yaw,
    double roll,
    double eyesOpen) {
  /** Fewer pixels between the eyes than this hold too little of a person. */
  private static final double SMALLEST = 12;

  private static final double SOFTEST = 2;
  private static final double DARKEST = 35;
  private static final double BRIGHTEST = 232;
  private static final double MOST_TURNED = 40;
  private static final double SHUT = 0.12;

  /** A nose this share of the eyes' distance off their middle belongs to a face in profile. */
  private static final double PROFILE = 0.6;

  /** What the face of a picture shows. */
  static FaceQuality of(Raster picture, Face face, Raster chip) {
    Landmarks marks = face.landmarks();
    Point left = pixels(marks.leftEye(), picture);
    Point right = pixels(marks.rightEye(), picture);
    double dx = right.x() - left.x();
    double dy = right.y() - left.y();
    double distance = Math.hypot(dx, dy);
    Point nose = pixels(marks.nose(), picture);
    double aside =
        ((nose.x() - (left.x() + right.x()) / 2) * dx
                + (nose.y() - (left.y() + right.y()) / 2) * dy)
            / Math.max(1, distance * distance);
    ChipGrey grey = ChipGrey.of(chip);
    return new FaceQuality(
        distance,
        grey.detail(),
        grey.mean(),
        Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, aside / PROFILE)))),
        Math.toDegrees(Math.atan2(dy, dx)),
        (open(marks, picture, 36) + open(marks, picture, 42)) / 2);
  }

  /** What of it stands against relying on the face. */
  public Set<FaceIssue> issues() {
    Set<FaceIssue> issues = EnumSet.noneOf(FaceIssue.class);
    note(issues, FaceIssue.FACE_TOO_SMALL, eyeDistance < SMALLEST);
    note(issues, FaceIssue.FACE_BLURRED, sharpness < SOFTEST);
    note(issues, FaceIssue.FACE_TOO_DARK, brightness < DARKEST);
    note(issues, FaceIssue.FACE_TOO_BRIGHT, brightness > BRIGHTEST);
    note(issues, FaceIssue.FACE_TURNED, Math.abs(yaw) > MOST_TURNED);
    note(issues, FaceIssue.EYES_CLOSED, eyesOpen < SHUT);
    return issues;
  }

  private static void note(Set<FaceIssue> issues, FaceIssue issue, boolean met) {
    if (met) {
      issues.add(issue);
    }
  }

  /** Height by width of the eye whose six points begin at an index. */
  private static double open(Landmarks marks, Raster picture, int first) {
    Point[] eye = new Point[6];
    for (int i = 0; i < eye.length; i++) {
      eye[i] = pixels(marks.points().get(first + i), picture);
    }
    double height = (apart(eye[1], eye[5]) + apart(eye[2], eye[4])) / 2;
    return height / Math.max(1, apart(eye[0], eye[3]));
  }

  private static double apart(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private static Point pixels(Point place, Raster picture) {
    return new Point(place.x() * picture.width(), place.y() * picture.height());
  }
}
