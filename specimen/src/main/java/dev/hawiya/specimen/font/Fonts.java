package dev.hawiya.specimen.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.Map;

/**
 * Text as outlines. Needs a JDK that can start its fonts at all: on a machine without any, JDK 17
 * wants {@code -Dsun.awt.fontconfig} to point at the small file bundled beside this module.
 */
public final class Fonts {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final char ARABIC = '\u0600';

  private static final Fonts BUNDLED = new Fonts();

  private final Map<Typeface, Font> faces = new EnumMap<>(Typeface.class);

  private Fonts() {
    for (Typeface face : Typeface.values()) {
      faces.put(face, load(face));
    }
  }

  public static Fonts bundled() {
    return BUNDLED;
  }

  /**
   * A line shaped and laid out by the bidirectional rules, its base line starting at 0,0.
   *
   * @param size nominal size in the units of the drawing
   */
  public Shape outline(String text, Typeface face, double size, boolean rightToLeft) {
    Font font = faces.get(face).deriveFont((float) (size * face.scale()));
    Map<TextAttribute, Object> attributes =
        Map.of(
            TextAttribute.FONT,
            font,
            TextAttribute.RUN_DIRECTION,
            rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
    return new TextLayout(text, attributes, EXACT).getOutline(new AffineTransform());
  }

  /**
   * The same where a face lacks Latin letters, digits or marks: {@code second} draws those.
   *
   * @param size nominal size in the units of the drawing
   */
  public Shape rightToLeft(String text, Typeface face, Typeface second, double size) {
    AttributedString styled = new AttributedString(text);
    styled.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
    for (int i = 0; i < text.length(); i++) {
      boolean lacking = text.charAt(i) < ARABIC && !faces.get(face).canDisplay(text.charAt(i));
      Typeface used = lacking ? second : face;
      float scaled = (float) (size * used.scale());
      styled.addAttribute(TextAttribute.FONT, faces.get(used).deriveFont(scaled), i, i + 1);
    }
    return new TextLayout(styled.getIterator(), EXACT).getOutline(new AffineTransform());
  }

  /** True where a face has a glyph for every character. */
  public boolean covers(Typeface face, String text) {
    return faces.get(face).canDisplayUpTo(text) < 0;
  }

  private static Font load(Typeface face) {
    try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + face.file())) {
      if (in == null) {
        throw new IllegalStateException("no font " + face.file());
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("font " + face.file() + " does not load", e);
    }
  }
}
