package dev.hawiya.engine.pdf;

import java.awt.Color;
import java.awt.Paint;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Paints text, lines and pictures. Gradients, patterns and dashes are left out: nothing is written
 * in them, and a single one may take hours or gigabytes.
 */
final class PagePainter extends PageDrawer {
  private static final Color NOTHING = new Color(0, 0, 0, 0);

  /** Groups within groups, each of which is a picture of the page's size. */
  private static final int DEEPEST = 3;

  private final Work work;
  private final Pictures pictures;
  private int depth;

  PagePainter(PageDrawerParameters parameters, Work work, Pictures pictures) throws IOException {
    super(parameters);
    this.work = work;
    this.pictures = pictures;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work.operator();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showFontGlyph(Matrix place, PDFont font, int code, Vector moved)
      throws IOException {
    work.step();
    super.showFontGlyph(place, font, code, moved);
  }

  @Override
  public void drawImage(PDImage picture) throws IOException {
    boolean patterned =
        picture.isStencil() && getGraphicsState().getNonStrokingColorSpace() instanceof PDPattern;
    if (!patterned && pictures.mayDecode(picture)) {
      super.drawImage(picture);
    }
  }

  @Override
  protected Paint getPaint(PDColor colour) throws IOException {
    return colour.getColorSpace() instanceof PDPattern ? NOTHING : super.getPaint(colour);
  }

  @Override
  public void shadingFill(COSName shading) {
    work.step();
  }

  @Override
  public void strokePath() throws IOException {
    getGraphicsState().setLineDashPattern(new PDLineDashPattern());
    super.strokePath();
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (depth >= DEEPEST) {
      return;
    }
    depth++;
    try {
      super.showTransparencyGroup(group);
    } finally {
      depth--;
    }
  }
}
