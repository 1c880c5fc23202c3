package dev.hawiya.engine.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Walks over a page without painting it, and finds the one picture that it consists of: a scan. The
 * invisible text with which scanners overlay their pictures does not count. Operators: ISO 32000-1,
 * annex A.
 */
final class ScannedPage extends PDFStreamEngine {
  private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*", "sh", "BI");
  private static final Set<String> FILLS = Set.of("F", "f", "f*");
  private static final Set<String> TEXTS = Set.of("Tj", "TJ", "'", "\"");
  private static final String OBJECT = "Do";

  private final Work work;
  private final List<Placed> pictures = new ArrayList<>();
  private boolean drawn;

  private ScannedPage(Work work) {
    this.work = work;
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new DrawObject(this));
  }

  /** A picture and where it lies, in points. */
  private record Placed(PDImageXObject picture, Matrix place) {}

  static ScannedPage of(PDPage page, Work work) throws IOException {
    ScannedPage walk = new ScannedPage(work);
    walk.processPage(page);
    return walk;
  }

  /** Whether nothing at all is seen: no text, no line, no picture that could be opened. */
  boolean isBlank() {
    return !drawn && pictures.isEmpty();
  }

  /** The only picture of a page on which nothing else is seen. */
  Optional<Scan> scan() {
    if (drawn || pictures.size() != 1 || pictures.get(0).picture().isStencil()) {
      return Optional.empty();
    }
    Placed only = pictures.get(0);
    return Scan.of(only.picture(), only.place(), getCurrentPage().getRotation());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work.operator();
    String name = operator.getName();
    // A scanner may lay white under its picture; what is painted over it is no scan any more.
    drawn |= STROKES.contains(name) || FILLS.contains(name) && !pictures.isEmpty();
    drawn |= TEXTS.contains(name) && mode() != RenderingMode.NEITHER;
    if (OBJECT.equals(name) && !operands.isEmpty() && operands.get(0) instanceof COSName object) {
      picture(object);
    }
    super.processOperator(operator, operands);
  }

  private RenderingMode mode() {
    return getGraphicsState().getTextState().getRenderingMode();
  }

  private void picture(COSName name) {
    PDResources resources = getResources();
    if (resources == null || !resources.isImageXObject(name)) {
      return;
    }
    try {
      if (resources.getXObject(name) instanceof PDImageXObject picture) {
        pictures.add(
            new Placed(picture, getGraphicsState().getCurrentTransformationMatrix().clone()));
      }
    } catch (IOException e) {
      // A picture that cannot be opened is not seen: the page is judged by what else there is.
    }
  }
}
