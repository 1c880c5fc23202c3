package dev.hawiya.engine.face;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.liveness.Frame;
import dev.hawiya.core.liveness.LivenessJudge;
import dev.hawiya.core.liveness.LivenessReason;
import dev.hawiya.core.liveness.LivenessResult;
import dev.hawiya.core.liveness.LivenessResult.Decision;
import dev.hawiya.core.liveness.LivenessThresholds;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.image.PhotoDecoder;
import dev.hawiya.specimen.burst.BurstKind;
import dev.hawiya.specimen.burst.BurstStudio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Bursts of computed faces end to end: a floor under the living, none of the attacks let in. */
class BurstLivenessTest {
  private static final long SEED = 3000;

  private static FaceEngine engine;

  private final LivenessJudge judge = new LivenessJudge(LivenessThresholds.DEFAULT);

  @BeforeAll
  static void open() {
    engine = FaceEngine.open();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void mostOfTheLivingAreLiveAndNoneAnAttack() throws InputRejected {
    int live = 0;
    for (int i = 0; i < 5; i++) {
      LivenessResult result = judge.judge(frames(BurstKind.LIVE, SEED + i));
      assertThat(result.decision()).as("%d %s", i, result.reasons()).isNotEqualTo(Decision.ATTACK);
      live += result.decision() == Decision.LIVE ? 1 : 0;
    }
    assertThat(live).isGreaterThanOrEqualTo(4);
  }

  /** A wall full of edges; a camera that stands still; a face like a print in two frames. */
  @ParameterizedTest
  @ValueSource(longs = {7000, 8002, 8086})
  void aLivingPersonInHarderPlacesIsLive(long seed) throws InputRejected {
    LivenessResult result = judge.judge(frames(BurstKind.LIVE, seed));
    assertThat(result.reasons()).isEmpty();
  }

  @Test
  void aFaceThatIsReadAsAnothersInOneFrameIsAskedForAgain() throws InputRejected {
    LivenessResult result = judge.judge(frames(BurstKind.LIVE, 7028));
    assertThat(result.decision()).isEqualTo(Decision.INCONCLUSIVE);
    assertThat(result.reasons()).containsExactly(LivenessReason.DIFFERENT_PEOPLE);
  }

  @ParameterizedTest
  @CsvSource({
    "STILL, SAME_FRAME",
    "COPY, COPIED_FRAME",
    "HAND, PLANAR_MOTION",
    "SWAP, DIFFERENT_PEOPLE",
    "SCREEN, SCREEN_SEEN"
  })
  void attacksAreRefusedForTheRightReason(BurstKind kind, LivenessReason reason)
      throws InputRejected {
    for (int i = 0; i < 3; i++) {
      LivenessResult result = judge.judge(frames(kind, SEED + i));
      assertThat(result.decision()).as("%s %d", kind, i).isNotEqualTo(Decision.LIVE);
      assertThat(result.reasons()).as("%s %d", kind, i).contains(reason);
    }
  }

  @Test
  void aPrintIsFlatOrShowsItsDots() throws InputRejected {
    for (int i = 0; i < 3; i++) {
      LivenessResult result = judge.judge(frames(BurstKind.PRINT, SEED + i));
      assertThat(result.decision()).isNotEqualTo(Decision.LIVE);
      assertThat(result.reasons())
          .containsAnyOf(LivenessReason.PLANAR_MOTION, LivenessReason.SCREEN_SEEN);
    }
  }

  @Test
  void aFaceOfTwentyPixelsIsTooSmall() throws InputRejected {
    LivenessResult result =
        judge.judge(frames(BurstKind.LIVE, SEED, raster -> shrunk(raster, 20.0 / 230)));
    assertThat(result.decision()).isEqualTo(Decision.INCONCLUSIVE);
    assertThat(result.reasons()).containsExactly(LivenessReason.FACE_TOO_SMALL);
  }

  @Test
  void aWallHasNoFace() throws InputRejected {
    LivenessResult result =
        judge.judge(frames(BurstKind.LIVE, SEED, r -> new Raster(40, 40, new byte[40 * 40 * 3])));
    assertThat(result.reasons()).containsExactly(LivenessReason.NO_FACE);
  }

  private static Raster shrunk(Raster raster, double by) {
    Mat whole = OpenCv.matrix(raster);
    Mat small = new Mat();
    try {
      Imgproc.resize(whole, small, new Size(), by, by, Imgproc.INTER_AREA);
      return OpenCv.raster(small);
    } finally {
      whole.release();
      small.release();
    }
  }

  private static List<Frame> frames(BurstKind kind, long seed) throws InputRejected {
    return frames(kind, seed, UnaryOperator.identity());
  }

  private static List<Frame> frames(BurstKind kind, long seed, UnaryOperator<Raster> change)
      throws InputRejected {
    List<Frame> frames = new ArrayList<>();
    for (byte[] jpeg : BurstStudio.take(kind, seed).frames()) {
      Raster raster = new PhotoDecoder(Limits.DEFAULT).decode(jpeg).get(0);
      frames.add(Frame.of(change.apply(raster), engine.reader(), engine.passive()));
    }
    return frames;
  }
}
