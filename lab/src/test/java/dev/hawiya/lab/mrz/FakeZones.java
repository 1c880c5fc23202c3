package dev.hawiya.lab.mrz;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzReader;
import dev.hawiya.core.mrz.SeenCharacter;
import dev.hawiya.core.mrz.SeenLine;
import dev.hawiya.core.mrz.SeenMrz;
import java.util.List;
import java.util.function.Function;

/** A reader that answers with lines told beforehand, every character sure; none for no zone. */
record FakeZones(Function<Raster, List<String>> far, Function<Raster, List<String>> close)
    implements MrzReader {
  @Override
  public List<SeenMrz> read(Raster photo) {
    return seen(far.apply(photo));
  }

  @Override
  public List<SeenMrz> readClosely(Raster photo) {
    return seen(close.apply(photo));
  }

  static List<SeenMrz> seen(List<String> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<SeenLine> seen =
        lines.stream()
            .map(
                line ->
                    new SeenLine(
                        Quad.WHOLE,
                        line.chars()
                            .mapToObj(c -> new SeenCharacter((char) c, 1, List.of()))
                            .toList()))
            .toList();
    return List.of(new SeenMrz(Quad.WHOLE, MrzFormat.TD3, seen, 0.9));
  }

  @Override
  public List<Quad> places(Raster photo) {
    return List.of();
  }
}
