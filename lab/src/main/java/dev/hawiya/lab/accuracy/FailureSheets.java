package dev.hawiya.lab.accuracy;

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
final class FailureSheets {
  private static final int ON_A_SHEET = 40;
  private static final int AT_MOST = 400;

  private final ImageDecoder decoder;
  private final Path folder;

  FailureSheets(ImageDecoder decoder, Path folder) {
    this.decoder = decoder;
    this.folder = folder;
  }

  /** The files written, one for every forty failures. */
  List<Path> write(String corpus, List<Failure> failures) throws IOException {
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
      Raster photo = decoder.decode(failure.sample().source().load().picture());
      return Optional.of(
          Pictures.cut(photo, failure.place(), ContactSheet.CROP_WIDTH, height(failure, photo)));
    } catch (InputRejected e) {
      return Optional.empty();
    }
  }

  /** As high as the crop's own proportions ask for, within the row. */
  private static int height(Failure failure, Raster photo) {
    var c = failure.place();
    double w = photo.width();
    double h = photo.height();
    double across =
        Math.hypot(
            (c.topRight().x() - c.topLeft().x()) * w, (c.topRight().y() - c.topLeft().y()) * h);
    double down =
        Math.hypot(
            (c.bottomLeft().x() - c.topLeft().x()) * w, (c.bottomLeft().y() - c.topLeft().y()) * h);
    double height = ContactSheet.CROP_WIDTH * down / Math.max(1, across);
    return (int) Math.max(8, Math.min(ContactSheet.CROP_HEIGHT, height));
  }
}
