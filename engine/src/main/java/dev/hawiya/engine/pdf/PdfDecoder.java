package dev.hawiya.engine.pdf;

import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.PhotoDecoder;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Decodes the first pages of a PDF with PDFBox: a scan in its own resolution, anything else
 * rendered. Pages share the limit of pixels. Time and memory are bounded whatever the file says.
 */
public final class PdfDecoder implements ImageDecoder {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long MOST_MEMORY = 64L * 1024 * 1024;

  /** Held, since a logger that nobody holds forgets its level. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private final Limits limits;
  private final PhotoDecoder photos;

  public PdfDecoder(Limits limits, PhotoDecoder photos) {
    this.limits = limits;
    this.photos = photos;
    // What is wrong with a file is told to its sender; its text may stand in what PDFBox would log.
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    // Pictures of people's documents must not lie in temporary files.
    ImageIO.setUseCache(false);
    FontMappers.set(new PlainFonts());
  }

  @Override
  public List<Raster> decode(byte[] encoded) throws InputRejected {
    limits.requireBytes(encoded.length);
    PackedStreams.requireModest(encoded);
    Deadline deadline = Deadline.in(PATIENCE);
    try (PDDocument document = opened(new TimedBytes(encoded, deadline))) {
      if (document.isEncrypted()) {
        throw encrypted();
      }
      HarmlessDocument.requireIdle(document.getDocumentCatalog().getCOSObject());
      return new PdfPages(document, new Work(deadline), limits, photos).rasters();
    } catch (InvalidPasswordException | LinkageError e) {
      // Keys instead of passwords would need a library that is not there.
      throw encrypted();
    } catch (Deadline.Overdue e) {
      throw new InputRejected(
          Reason.TOO_LARGE, "the PDF takes too long to open: send its page as JPEG or PNG");
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Hostile files make PDFBox recurse, or allocate by a number they name, in undeclared ways;
      // what was piled up is free again here.
      throw new InputRejected(
          Reason.DAMAGED, "the PDF could not be opened: print it to a new PDF or send a JPEG");
    }
  }

  private static PDDocument opened(TimedBytes source) throws IOException {
    return Loader.loadPDF(source, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
  }

  private static InputRejected encrypted() {
    return new InputRejected(
        Reason.ENCRYPTED,
        "the PDF is protected by a password: save it without, or send its page as JPEG");
  }
}
