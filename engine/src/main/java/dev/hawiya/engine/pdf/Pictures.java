package dev.hawiya.engine.pdf;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.engine.image.Limits;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Whether a picture in a PDF may be decoded, by what its dictionary says of it. */
final class Pictures {
  private static final Set<String> UNREAD =
      Set.of(COSName.JPX_DECODE.getName(), COSName.JBIG2_DECODE.getName());

  /** Pixels of a picture whose colours are computed one by one, in separations for print. */
  private static final long MOST_COMPUTED = 4_000_000;

  private static final Set<String> COMPUTED = Set.of("Separation", "DeviceN", "Lab");

  private final Limits limits;

  Pictures(Limits limits) {
    this.limits = limits;
  }

  boolean mayDecode(PDImage picture) throws IOException {
    boolean computed =
        !picture.isStencil()
            && COMPUTED.contains(String.valueOf(picture.getColorSpace().getName()));
    return fits(picture.getWidth(), picture.getHeight())
        && (!computed || (long) picture.getWidth() * picture.getHeight() <= MOST_COMPUTED)
        && readable(picture.getCOSObject())
        && maskFits(picture.getCOSObject(), COSName.SMASK)
        && maskFits(picture.getCOSObject(), COSName.MASK);
  }

  /** Whether a page holds a picture for which there is no decoder. */
  static boolean hasUnread(PDPage page) {
    PDResources resources = page.getResources();
    COSDictionary objects =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    return objects != null
        && objects.keySet().stream()
            .map(objects::getDictionaryObject)
            .anyMatch(o -> o instanceof COSStream picture && !readable(picture));
  }

  /** JPEG 2000 and JBIG2 need decoders that are not here. */
  private static boolean readable(COSDictionary picture) {
    COSBase filters = picture.getDictionaryObject(COSName.FILTER, COSName.F);
    return filters == null || UNREAD.stream().noneMatch(f -> filters.toString().contains(f));
  }

  private boolean maskFits(COSDictionary picture, COSName name) {
    return !(picture.getDictionaryObject(name) instanceof COSStream mask)
        || readable(mask)
            && fits(mask.getInt(COSName.WIDTH, COSName.W), mask.getInt(COSName.HEIGHT, COSName.H));
  }

  private boolean fits(long width, long height) {
    return width > 0
        && height > 0
        && width <= limits.maxSide()
        && height <= limits.maxSide()
        && width * height <= limits.maxPixels();
  }

  /** Whether a picture can be a page; smaller ones are a logo on it. */
  boolean isLargeEnough(PDImage picture) {
    return Math.min(picture.getWidth(), picture.getHeight()) >= limits.minSide();
  }

  /** Refuses a page that is one picture where that is too large. */
  void requireSize(PDImage picture) throws InputRejected {
    limits.requireSize(picture.getWidth(), picture.getHeight());
  }
}
