package dev.hawiya.core.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.face.FaceQuality;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.liveness.LivenessPiece.Kind;
import dev.hawiya.core.liveness.LivenessResult.Decision;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LivenessJudgeTest {
  private static final Drawn PICTURE = new Drawn(7);
  private static final FaceSample FIT = Drawn.sample(60, 0);
  private static final FaceSample SMALL = Drawn.sample(9, 0);

  private final LivenessJudge judge = new LivenessJudge(LivenessThresholds.DEFAULT);

  static Stream<Arguments> unfit() {
    Raster picture = PICTURE.seen();
    FaceSample dark =
        new FaceSample(FIT.face(), new FaceQuality(60, 8, 20, 0, 0, 0.3), FIT.embedding());
    return Stream.of(
        Arguments.of(LivenessReason.TOO_FEW_FRAMES, List.of(Drawn.frame(picture, FIT))),
        Arguments.of(LivenessReason.TOO_FEW_FRAMES, List.of()),
        Arguments.of(LivenessReason.NO_FACE, three(Drawn.frame(picture))),
        Arguments.of(LivenessReason.SEVERAL_FACES, three(Drawn.frame(picture, FIT, FIT))),
        Arguments.of(LivenessReason.FACE_TOO_SMALL, three(Drawn.frame(picture, SMALL))),
        Arguments.of(LivenessReason.POOR_QUALITY, three(Drawn.frame(picture, dark))));
  }

  private static List<Frame> three(Frame last) {
    Frame fit = Drawn.frame(PICTURE.seen(), FIT);
    return List.of(fit, fit, last);
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void whatCannotBeJudgedIsInconclusive(LivenessReason reason, List<Frame> frames) {
    LivenessResult result = judge.judge(frames);
    assertThat(result.decision()).isEqualTo(Decision.INCONCLUSIVE);
    assertThat(result.reasons()).containsExactly(reason);
    assertThat(result.pieces()).isEmpty();
  }

  @Test
  void onePictureThreeTimesIsAnAttack() {
    LivenessResult result = judge.judge(three(Drawn.frame(PICTURE.seen(), FIT)));
    assertThat(result.decision()).isEqualTo(Decision.ATTACK);
    assertThat(result.reasons()).contains(LivenessReason.SAME_FRAME);
    assertThat(result.score()).isZero();
  }

  @Test
  void aShiftedAndTurnedPictureIsACopy() {
    LivenessResult result = judge.judge(moved(k -> rigid(0.01 * k, 1 + 0.01 * k, 2.6 * k)));
    assertThat(result.decision()).isEqualTo(Decision.ATTACK);
    assertThat(result.reasons())
        .contains(LivenessReason.COPIED_FRAME, LivenessReason.PLANAR_MOTION);
  }

  /** A second exposure of what does not move by itself: not a copy, but nothing alive either. */
  @ParameterizedTest
  @CsvSource({"false,COPIED_FRAME", "true,PLANAR_MOTION"})
  void aCopyHasTheGrainOfItsOriginal(boolean own, LivenessReason reason) {
    List<Frame> frames =
        Stream.of(0, 1, 2)
            .map(k -> PICTURE.grained(rigid(0.01 * k, 1 + 0.01 * k, 2.6 * k), own, own ? k : 0))
            .map(raster -> Drawn.frame(raster, FIT))
            .toList();
    LivenessResult result = judge.judge(frames);
    assertThat(result.decision()).isEqualTo(Decision.ATTACK);
    assertThat(result.reasons().get(0)).isEqualTo(reason);
  }

  @Test
  void aPictureTiltedByHandMovesAsAPlane() {
    LivenessResult result =
        judge.judge(
            moved(
                k ->
                    (x, y) -> {
                      double w = 1 + 2e-4 * k * x - 1e-4 * k * y;
                      return new double[] {(x + 2 * k) / w, (y - k) / w};
                    }));
    assertThat(result.decision()).isEqualTo(Decision.ATTACK);
    assertThat(result.reasons())
        .contains(LivenessReason.PLANAR_MOTION)
        .doesNotContain(LivenessReason.COPIED_FRAME);
  }

  @Test
  void aBodyThatTurnsBeforeAWallMovesAsABody() {
    LivenessResult result = judge.judge(moved(LivenessJudgeTest::body));
    assertThat(verdict(result, Kind.MOTION)).isEqualTo(Verdict.PASS);
    assertThat(verdict(result, Kind.NOT_IDENTICAL)).isEqualTo(Verdict.PASS);
    assertThat(result.decision()).isEqualTo(Decision.LIVE);
    assertThat(result.reasons()).isEmpty();
  }

  @Test
  void anotherPersonInOneFrameIsAnAttack() {
    List<Frame> frames = moved(LivenessJudgeTest::body);
    Frame other = Drawn.frame(new Drawn(8).seen(body(2)), Drawn.sample(60, 1.2));
    LivenessResult result = judge.judge(List.of(frames.get(0), frames.get(1), other));
    assertThat(result.decision()).isEqualTo(Decision.ATTACK);
    assertThat(result.reasons()).contains(LivenessReason.DIFFERENT_PEOPLE);
  }

  @Test
  void whoCanBeLaidOntoOneselfIsOnePersonThoughLandmarksSlip() {
    List<Frame> frames = moved(LivenessJudgeTest::body);
    Frame slipped = Drawn.frame(frames.get(2).raster(), Drawn.sample(60, 1.2));
    LivenessResult result = judge.judge(List.of(frames.get(0), frames.get(1), slipped));
    assertThat(verdict(result, Kind.SAME_PERSON)).isEqualTo(Verdict.PASS);
    assertThat(result.decision()).isEqualTo(Decision.LIVE);
  }

  @Test
  void whatTheNetworkDidNotSeeIsNotAllowed() {
    List<Frame> frames =
        moved(LivenessJudgeTest::body).stream()
            .map(frame -> new Frame(frame.raster(), frame.faces(), OptionalDouble.empty()))
            .toList();
    LivenessResult result = judge.judge(frames);
    assertThat(result.decision()).isEqualTo(Decision.INCONCLUSIVE);
    assertThat(verdict(result, Kind.PASSIVE)).isEqualTo(Verdict.INCONCLUSIVE);
  }

  /** A dome in the middle of the picture turns; the wall behind it does not. */
  private static Drawn.Place body(int k) {
    return (x, y) -> {
      double dx = (x - Drawn.WIDTH / 2.0) / (0.32 * Drawn.WIDTH);
      double dy = (y - Drawn.HEIGHT / 2.0) / (0.32 * Drawn.HEIGHT);
      double height = Math.max(0, 1 - dx * dx - dy * dy);
      return new double[] {x + 1.3 * k + 7 * k * height * height, y - 0.4 * k};
    };
  }

  private static Drawn.Place rigid(double turn, double scale, double shift) {
    return (x, y) ->
        new double[] {
          (x * Math.cos(turn) - y * Math.sin(turn)) / scale + shift,
          (x * Math.sin(turn) + y * Math.cos(turn)) / scale - shift
        };
  }

  private interface Moving {
    Drawn.Place at(int frame);
  }

  private static List<Frame> moved(Moving moving) {
    return Stream.of(0, 1, 2).map(k -> Drawn.frame(PICTURE.seen(moving.at(k)), FIT)).toList();
  }

  private static Verdict verdict(LivenessResult result, Kind kind) {
    return result.piece(kind).orElseThrow().verdict();
  }
}
