package dev.hawiya.core.reading;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzReader;
import dev.hawiya.core.mrz.SeenCharacter;
import dev.hawiya.core.mrz.SeenLine;
import dev.hawiya.core.mrz.SeenMrz;
import java.util.Arrays;
import java.util.List;

/** Zones that stand in every photo: some seen at once, some only from close by. */
record FakeZones(List<SeenMrz> atOnce, List<SeenMrz> small) implements MrzReader {
  static final FakeZones NONE = new FakeZones(List.of(), List.of());

  /** Where a zone stands in a photo of 1000 x 700. */
  static final Quad PLACE = Quad.of(new Box(0.148, 0.7, 0.8524, 0.7988));

  @Override
  public List<SeenMrz> read(Raster photo) {
    return atOnce;
  }

  @Override
  public List<SeenMrz> readClosely(Raster photo) {
    return small;
  }

  @Override
  public List<Quad> places(Raster photo) {
    return List.of();
  }

  /** A zone whose characters are all seen with one score. */
  static SeenMrz zone(double score, String... lines) {
    List<SeenLine> seen =
        Arrays.stream(lines)
            .map(
                line ->
                    new SeenLine(
                        PLACE,
                        line.chars()
                            .mapToObj(c -> new SeenCharacter((char) c, score, List.of()))
                            .toList()))
            .toList();
    return new SeenMrz(PLACE, MrzFormat.of(List.of(lines)).orElseThrow(), seen, score);
  }
}
