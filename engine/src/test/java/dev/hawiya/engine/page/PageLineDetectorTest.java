package dev.hawiya.engine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.text.TextRegion;
import dev.hawiya.engine.model.Network;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PageLineDetectorTest {
  @Test
  void whatIsHardlySeenStandsBesideWhatIsSeenAndIsShort() throws IOException {
    Page page = page();
    try (Network network = Network.open("text-detector/page-lines/1")) {
      PageLineDetector detector = new PageLineDetector(network);
      List<Box> plain = detector.detect(page).stream().map(TextRegion::box).toList();
      List<Box> suspect = detector.suspect(page).stream().map(TextRegion::box).toList();
      assertThat(plain).hasSizeGreaterThan(6);
      assertThat(suspect).containsAll(plain);
      double aspect = (double) page.raster().width() / page.raster().height();
      assertThat(suspect.stream().filter(box -> !plain.contains(box)))
          .isNotEmpty()
          .allMatch(box -> box.width() * aspect < 4 * box.height())
          .allMatch(box -> plain.stream().allMatch(p -> p.overlap(box) == 0));
    }
  }

  /** The back of a vehicle licence, with a single digit among its values. */
  private static Page page() throws IOException {
    var picture =
        ImageIO.read(
            new ByteArrayInputStream(Specimens.of("EGY-VL", 12).drawn(Side.BACK, 3).encoded()));
    byte[] rgb = new byte[3 * picture.getWidth() * picture.getHeight()];
    for (int i = 0; i < rgb.length / 3; i++) {
      int pixel = picture.getRGB(i % picture.getWidth(), i / picture.getWidth());
      rgb[3 * i] = (byte) (pixel >> 16);
      rgb[3 * i + 1] = (byte) (pixel >> 8);
      rgb[3 * i + 2] = (byte) pixel;
    }
    Raster raster = new Raster(picture.getWidth(), picture.getHeight(), rgb);
    return new Page(raster, Homography.between(Quad.WHOLE, Quad.WHOLE));
  }
}
