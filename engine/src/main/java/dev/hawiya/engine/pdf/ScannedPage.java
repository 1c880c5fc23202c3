package dev.hawiya.engine.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Walks over a page without painting it, and finds the one picture that it consists of: a scan. The
 * invisible text with which scanners overlay their pictures does not count.
 */
final class ScannedPage extends PDFGraphicsStreamEngine {
  private final Work work;
  private final List<Placed> pictures = new ArrayList<>();
  private boolean drawn;

  private ScannedPage(PDPage page, Work work) {
    super(page);
    this.work = work;
  }

  /** A picture and where it lies, in points. */
  private record Placed(PDImage picture, Matrix place) {}

  static ScannedPage of(PDPage page, Work work) throws IOException {
    ScannedPage walk = new ScannedPage(page, work);
    walk.processPage(page);
    return walk;
  }

  /** Whether nothing at all is seen: no text, no line, no picture that could be opened. */
  boolean isBlank() {
    return !drawn && pictures.isEmpty();
  }

  /** The only picture of a page on which nothing else is seen. */
  Optional<Scan> scan() {
    if (drawn || pictures.size() != 1) {
      return Optional.empty();
    }
    Placed only = pictures.get(0);
    return only.picture() instanceof PDImageXObject picture && !picture.isStencil()
        ? Scan.of(picture, only.place(), getCurrentPage().getRotation())
        : Optional.empty();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work.operator();
    super.processOperator(operator, operands);
  }

  @Override
  public void drawImage(PDImage picture) {
    pictures.add(new Placed(picture, getGraphicsState().getCurrentTransformationMatrix().clone()));
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector moved) {
    work.step();
    drawn |= getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
  }

  @Override
  public void strokePath() {
    drawn = true;
  }

  @Override
  public void fillPath(int windingRule) {
    // A scanner may lay white under its picture; what is painted over it is no scan any more.
    drawn |= !pictures.isEmpty();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    drawn = true;
  }

  @Override
  public void shadingFill(COSName shading) {
    drawn = true;
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}
}
