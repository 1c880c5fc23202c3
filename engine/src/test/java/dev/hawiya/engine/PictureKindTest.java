package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.picture.Evidence;
import dev.hawiya.core.picture.PictureClassifier;
import dev.hawiya.core.picture.PictureKind;
import dev.hawiya.engine.face.FaceEngine;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.photo.Hardness;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pictures show: a document, a plate, a person or nothing known. */
class PictureKindTest {
  private static final long SEED = 4242;

  private static Engine engine;
  private static FaceEngine faces;
  private static PictureClassifier classifier;

  @BeforeAll
  static void open() {
    engine = Engine.open(Clock.systemUTC());
    faces = FaceEngine.open();
    classifier = engine.classifier(faces.detector());
  }

  @AfterAll
  static void close() {
    faces.close();
    engine.close();
  }

  @ParameterizedTest
  @CsvSource({
    "EGY-NID, FRONT",
    "EGY-NID, BACK",
    "EGY-DL, FRONT",
    "EGY-VL, BACK",
    "PAK-SNIC, FRONT"
  })
  void aDocumentIsItselfWhoeverIsOnIt(String type, Side side) throws InputRejected {
    PictureKind kind = kind(Specimens.of(type, SEED).photo(side, 0, Hardness.EASY).encoded());
    assertThat(kind.shown().type()).isEqualTo(type);
    assertThat(kind.shown().side()).isEqualToIgnoringCase(side.name());
    assertThat(kind.evidence()).extracting(Evidence::kind).contains(Evidence.Kind.FIELDS);
  }

  @ParameterizedTest
  @CsvSource({"EGY-PLATE", "PAK-PLATE"})
  void aPlateIsAPlateHoweverDoubtful(String type) throws InputRejected {
    int right = 0;
    for (int i = 0; i < 6; i++) {
      PictureKind kind = kind(Specimens.of(type, SEED).front(i).encoded());
      assertThat(kind.shown().type()).isNotEqualTo(PictureKind.SELFIE);
      right += kind.shown().type().equals(type) ? 1 : 0;
    }
    assertThat(right).isGreaterThanOrEqualTo(5);
  }

  /** On the portrait of Eileen Collins by NASA, which is in the public domain. */
  @Test
  void aPortraitIsASelfie() throws IOException, InputRejected {
    try (InputStream file = PictureKindTest.class.getResourceAsStream("/face/astronaut.jpg")) {
      BufferedImage whole = ImageIO.read(file);
      int side = whole.getWidth() / 2;
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      ImageIO.write(whole.getSubimage(side / 2, 0, side, side), "png", head);
      PictureKind kind = kind(head.toByteArray());
      assertThat(kind.shown().type()).isEqualTo(PictureKind.SELFIE);
      assertThat(kind.shown().confidence()).isGreaterThan(0.9);
      assertThat(kind.evidence()).extracting(Evidence::kind).containsExactly(Evidence.Kind.FACE);
    }
  }

  @Test
  void anEmptyTableIsNothingKnown() throws InputRejected {
    for (int i = 0; i < 6; i++) {
      PictureKind kind = kind(Specimens.of(SEED).withoutCard(i, Hardness.NORMAL));
      assertThat(kind.shown().known()).as("table %d: %s", i, kind).isFalse();
    }
  }

  private static PictureKind kind(byte[] picture) throws InputRejected {
    return classifier.classify(picture);
  }
}
