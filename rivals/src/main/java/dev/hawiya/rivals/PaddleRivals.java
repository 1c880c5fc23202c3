package dev.hawiya.rivals;

import dev.hawiya.lab.rival.Rival;
import dev.hawiya.lab.rival.RivalSource;
import java.util.List;
import java.util.function.Consumer;

/** The PP-OCR recognisers that come in a jar: the Chinese ones, which know Latin too. */
public final class PaddleRivals implements RivalSource {
  @Override
  public List<Rival> open(Consumer<String> missing) {
    return List.of(
        new PaddleRival("PP-OCRv4 on our lines, a zone's characters", "ch_PP-OCRv4", true),
        new PaddleRival("PP-OCRv4 on our lines, all characters", "ch_PP-OCRv4", false),
        new PaddleRival("PP-OCRv3 on our lines, a zone's characters", "ch_PP-OCRv3", true));
  }
}
