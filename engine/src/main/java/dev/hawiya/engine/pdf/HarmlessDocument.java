package dev.hawiya.engine.pdf;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Refuses a document that would do something when it is opened, or that carries other files. None
 * of it is ever run here; but who sends such a file sends no scan, and it may be passed on.
 */
final class HarmlessDocument {
  /** Actions that only move within the document (ISO 32000-1, table 198). */
  private static final Set<String> MOVES = Set.of("GoTo", "Named", "Thread");

  /** What a reader's click may do besides: a link to a page of the web. */
  private static final Set<String> CLICKS = Set.of("GoTo", "Named", "Thread", "URI");

  private static final COSName JAVASCRIPTS = COSName.getPDFName("JavaScript");
  private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFiles");
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName ATTACHMENT = COSName.getPDFName("FileAttachment");
  private static final int MOST_ANNOTATIONS = 1000;

  private HarmlessDocument() {}

  /**
   * @param catalog of the document
   */
  static void requireIdle(COSDictionary catalog) throws InputRejected {
    if (does(catalog.getDictionaryObject(COSName.OPEN_ACTION), MOVES)
        || catalog.containsKey(COSName.AA)) {
      throw scripted("acts when it is opened");
    }
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null && names.containsKey(JAVASCRIPTS)) {
      throw scripted("contains scripts");
    }
    if (names != null && names.containsKey(EMBEDDED) || catalog.containsKey(ASSOCIATED)) {
      throw scripted("contains other files");
    }
  }

  static void requireIdle(PDPage page) throws InputRejected {
    COSDictionary dictionary = page.getCOSObject();
    if (dictionary.containsKey(COSName.AA)) {
      throw scripted("acts when a page is opened");
    }
    COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (i >= MOST_ANNOTATIONS) {
        throw scripted("has more than " + MOST_ANNOTATIONS + " links on a page");
      }
      if (annotations.getObject(i) instanceof COSDictionary annotation) {
        requireIdleLink(annotation);
      }
    }
  }

  private static void requireIdleLink(COSDictionary annotation) throws InputRejected {
    if (ATTACHMENT.equals(annotation.getCOSName(COSName.SUBTYPE))) {
      throw scripted("contains other files");
    }
    if (does(annotation.getDictionaryObject(COSName.A), CLICKS)
        || annotation.containsKey(COSName.AA)) {
      throw scripted("acts when it is clicked");
    }
  }

  /** A destination is no action; an action may be followed by others. */
  private static boolean does(COSBase action, Set<String> harmless) {
    return action instanceof COSDictionary dictionary
        && (dictionary.containsKey(COSName.NEXT)
            || dictionary.containsKey(COSName.JS)
            || !harmless.contains(String.valueOf(dictionary.getNameAsString(COSName.S))));
  }

  private static InputRejected scripted(String why) {
    return new InputRejected(
        Reason.SCRIPTED,
        "the PDF " + why + ", which no scan does: send its page as JPEG, or print it to a new PDF");
  }
}
