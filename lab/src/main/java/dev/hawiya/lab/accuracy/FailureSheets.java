package dev.hawiya.lab.accuracy;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.lab.trace.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws what was not right onto sheets, for people to look at; the worst comes first. */
public final class FailureSheets {
  private static final int ON_A_SHEET = 40;
  private static final int AT_MOST = 400;

  private final ImageDecoder decoder;
  private final Path folder;

  public FailureSheets(ImageDecoder decoder, Path folder) {
    this.decoder = decoder;
    this.folder = folder;
  }

  /** The files written, one for every forty failures. */
  public List<Path> write(String corpus, List<Failure> failures) throws IOException {
    Files.createDirectories(folder);
    List<Path> sheets = new ArrayList<>();
    int all = Math.min(AT_MOST, failures.size());
    for (int from = 0; from < all; from += ON_A_SHEET) {
      ContactSheet sheet = new ContactSheet();
      for (Failure failure : failures.subList(from, Math.min(all, from + ON_A_SHEET))) {
        sheet.add(crop(failure), failure);
      }
      String name = corpus.replaceAll("[^A-Za-z0-9_-]+", "-");
      Path file = folder.resolve(name + "-" + (1 + from / ON_A_SHEET) + ".png");
      ImageIO.write(sheet.draw(), "png", file.toFile());
      sheets.add(file);
    }
    return sheets;
  }

  private Optional<BufferedImage> crop(Failure failure) throws IOException {
    try {
      Raster photo = decoder.decode(failure.sample().source().load().picture()).get(0);
      return Optional.of(fitting(photo, failure.place()));
    } catch (InputRejected e) {
      return Optional.empty();
    }
  }

  /** Cut out with its own proportions, as large as the sheet has room for. */
  private static BufferedImage fitting(Raster photo, Quad place) {
    double across = length(place.topLeft(), place.topRight(), photo);
    double down = length(place.topLeft(), place.bottomLeft(), photo);
    double scale = Math.min(ContactSheet.CROP_WIDTH / across, ContactSheet.CROP_HEIGHT / down);
    int width = (int) Math.max(1, Math.round(across * scale));
    int height = (int) Math.max(1, Math.round(down * scale));
    return Pictures.cut(photo, place, width, height);
  }

  private static double length(Point a, Point b, Raster photo) {
    double x = (a.x() - b.x()) * photo.width();
    double y = (a.y() - b.y()) * photo.height();
    return Math.max(1, Math.hypot(x, y));
  }
}
