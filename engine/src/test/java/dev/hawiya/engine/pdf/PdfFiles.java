package dev.hawiya.engine.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** PDFs for tests, drawn in memory. */
public final class PdfFiles {
  /** Something done to a document or a page. */
  @FunctionalInterface
  interface Step<T> {
    void apply(T to) throws IOException;
  }

  private PdfFiles() {}

  /** A document after some steps, as a file. */
  static byte[] document(Step<PDDocument> steps) {
    // Writing text looks for fonts as reading it does, and would search the machine for them.
    FontMappers.set(new PlainFonts());
    try (PDDocument document = new PDDocument()) {
      steps.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pages that are a picture from edge to edge, each of its own size in points. */
  public static byte[] scans(BufferedImage... pictures) {
    return document(
        d -> {
          for (BufferedImage picture : pictures) {
            scan(d, JPEGFactory.createFromImage(d, picture, 0.9f));
          }
        });
  }

  static PDPage scan(PDDocument document, PDImageXObject picture) throws IOException {
    PDPage page = new PDPage(new PDRectangle(picture.getWidth(), picture.getHeight()));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(picture, 0, 0, picture.getWidth(), picture.getHeight());
    }
    return page;
  }

  /** A grey picture of 8-bit samples. */
  static PDImageXObject grey(PDDocument document, int width, int height, byte[] samples)
      throws IOException {
    PDStream stream =
        new PDStream(document, new ByteArrayInputStream(samples), COSName.FLATE_DECODE);
    PDImageXObject picture = new PDImageXObject(stream, new PDResources());
    picture.setWidth(width);
    picture.setHeight(height);
    picture.setBitsPerComponent(8);
    picture.setColorSpace(PDDeviceGray.INSTANCE);
    return picture;
  }

  /** One page with one picture laid down by a matrix. */
  static byte[] placed(Matrix place, int rotation) {
    return document(
        d -> {
          PDPage page = new PDPage(new PDRectangle(400, 400));
          page.setRotation(rotation);
          d.addPage(page);
          try (PDPageContentStream content = new PDPageContentStream(d, page)) {
            content.drawImage(LosslessFactory.createFromImage(d, quarters(120, 80)), place);
          }
        });
  }

  /** A page of plain text and a line around it. */
  static void text(PDDocument document, String text) throws IOException {
    PDPage page = new PDPage(new PDRectangle(243, 153));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.addRect(5, 5, 230, 140);
      content.stroke();
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 40);
      content.newLineAtOffset(20, 60);
      content.showText(text);
      content.endText();
    }
  }

  /** A page of the size of a letter whose content is given as it stands. */
  static PDPage content(PDDocument document, String operators) throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(new PDStream(stream));
    return page;
  }

  /** A file by hand with text, lines and a picture, so that changes strike its operators. */
  public static byte[] painted() {
    String content =
        "q 0.5 g 10 10 100 50 re f Q BT /F 24 Tf 20 80 Td (Hawiya) Tj ET 1 0 0 RG 3 w 5 5 m 150 90 l"
            + " S q 50 0 0 40 100 50 cm BI /W 2 /H 2 /CS /RGB /BPC 8 ID abcdefghijkl EI Q";
    return raw(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 120] /Contents 4 0 R /Resources << /Font"
            + " << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
  }

  /**
   * A file put together by hand: the objects, numbered from 1, of which the first is the catalog.
   */
  static byte[] raw(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.length; i++) {
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    file.append("trailer\n<< /Root 1 0 R >>\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Red top left, green top right, blue bottom left, white bottom right. */
  static BufferedImage quarters(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      g.setColor(colours[i]);
      g.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    g.dispose();
    return image;
  }
}
