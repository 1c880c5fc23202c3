package dev.hawiya.server;

import dev.hawiya.core.face.Embedding;
import dev.hawiya.core.face.Face;
import dev.hawiya.core.face.FaceQuality;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.face.Landmarks;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.face.FaceReadings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Faces of pretended pictures ({@link FakeReadings}). A face is an angle: the score of two is the
 * cosine of what lies between them. {@code face 30} shows one, {@code faces 30 100} two as large as
 * each other, {@code far 30} one that is too small; {@code nothing} and {@code passport} show none,
 * a golden case what its {@code faces} tell, any other picture a face at 0.
 */
public final class FakeFaces implements FaceReadings {
  private static final double NEAR = 60;
  private static final double FAR = 5;

  @Override
  public List<List<FaceSample>> readAll(byte[] image) throws InputRejected {
    List<List<FaceSample>> pages = new ArrayList<>();
    for (String shows : FakeReadings.pages(image)) {
      FakeReadings.failWhereToldSo(shows);
      pages.add(faces(shows));
    }
    return pages;
  }

  /** A face at a place. */
  public static FaceSample face(int angle, Box place) {
    return face(angle, place, NEAR);
  }

  private static FaceSample face(int angle, Box place, double eyeDistance) {
    Point middle = new Point(place.centreX(), place.centreY());
    Landmarks marks = new Landmarks(Collections.nCopies(Landmarks.COUNT, middle));
    double turn = Math.toRadians(angle);
    return new FaceSample(
        new Face(place, 0.99, marks),
        new FaceQuality(eyeDistance, 9, 120, 0, 0, 0.3),
        Embedding.of("fake", new float[] {(float) Math.cos(turn), (float) Math.sin(turn)}));
  }

  private static List<FaceSample> faces(String shows) {
    String[] words = shows.split(" ");
    List<FaceSample> faces = new ArrayList<>();
    switch (words[0].toLowerCase(Locale.ROOT)) {
      case "nothing", "passport" -> {}
      case "face", "faces", "far" -> {
        for (int i = 1; i < words.length; i++) {
          faces.add(at(i, Integer.parseInt(words[i]), words[0].equals("far") ? FAR : NEAR));
        }
      }
      default -> {
        if (shows.contains("/")) {
          JsonNode told = FakeReadings.told(shows).path("faces");
          told.forEach(angle -> faces.add(at(faces.size(), angle.asInt(), NEAR)));
          if (told.isMissingNode()) {
            faces.add(at(0, 0, NEAR));
          }
        } else {
          faces.add(at(0, 0, NEAR));
        }
      }
    }
    return faces;
  }

  private static FaceSample at(int index, int angle, double eyeDistance) {
    double x = 0.05 + 0.2 * index;
    return face(angle, new Box(x, 0.3, x + 0.15, 0.6), eyeDistance);
  }
}
