package dev.hawiya.rivals;

import dev.hawiya.core.image.Raster;
import dev.hawiya.lab.rival.Rival;
import dev.hawiya.lab.rival.RivalView;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/** Tesseract in this process, its characters limited to a zone's and its dictionaries off. */
final class TesseractRival implements Rival {
  private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

  /** Capitals of 30 pixels are those of OCR-B (2.4 mm) at so many to the inch. */
  private static final int RESOLUTION = 318;

  private final String name;
  private final boolean findsZone;
  private final Ink ink;
  private final TessBaseAPI api = new TessBaseAPI();

  /** One that is shown a zone laid flat, a block of lines. */
  TesseractRival(String name, String data, Ink ink) {
    this(name, data, ink, false);
    api.SetPageSegMode(tesseract.PSM_SINGLE_BLOCK);
  }

  /** One that is shown whole photos and segments them itself. */
  TesseractRival(String name, String data, int segmentation) {
    this(name, data, Ink.GREY, true);
    api.SetPageSegMode(segmentation);
  }

  private TesseractRival(String name, String data, Ink ink, boolean findsZone) {
    this.name = name;
    this.ink = ink;
    this.findsZone = findsZone;
    try (StringVector names = new StringVector("load_system_dawg", "load_freq_dawg");
        StringVector values = new StringVector("0", "0");
        BytePointer folder = new BytePointer(data);
        BytePointer language = new BytePointer("eng")) {
      PointerPointer<BytePointer> none = new PointerPointer<>();
      int mode = tesseract.OEM_LSTM_ONLY;
      if (api.Init(folder, language, mode, none, 0, names, values, false) != 0) {
        throw new IllegalStateException("Tesseract does not start with the data in " + data);
      }
    }
    api.SetVariable("tessedit_char_whitelist", CHARACTERS);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean findsZone() {
    return findsZone;
  }

  @Override
  public List<String> lines(RivalView view) {
    Raster picture = findsZone ? view.photo() : view.zone();
    api.SetImage(ink.of(picture), picture.width(), picture.height(), 1, picture.width());
    if (!findsZone) {
      api.SetSourceResolution(RESOLUTION);
    }
    try (BytePointer text = api.GetUTF8Text()) {
      return text == null ? List.of() : text.getString().lines().toList();
    } finally {
      api.Clear();
    }
  }

  @Override
  public void close() {
    api.End();
  }
}
