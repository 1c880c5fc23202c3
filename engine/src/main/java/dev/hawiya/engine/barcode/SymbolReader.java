package dev.hawiya.engine.barcode;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.ResultPoint;
import com.google.zxing.aztec.AztecReader;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.Code39Reader;
import com.google.zxing.pdf417.PDF417Reader;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import dev.hawiya.core.barcode.BarcodeContent;
import dev.hawiya.core.barcode.BarcodeFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a cut shows with ZXing, and says where a symbol is there that it cannot read. Its
 * decoders index tables by what was read, so that a code made to break them fails unchecked.
 */
final class SymbolReader {
  private static final Map<DecodeHintType, ?> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

  /** Shares of a block's height left out above and below: print may stand close to it. */
  private static final double MIDDLE = 0.3;

  private static final double NEARLY_ALL = 0.15;

  /** Fewer bars than this are no code; unread, they are one from this number and size on. */
  private static final int FEWEST_BARS = 12;

  private static final int UNDOUBTED_BARS = 24;
  private static final int UNDOUBTED_WIDTH = 240;
  private static final int UNDOUBTED_HEIGHT = 52;

  /** How much longer one side of a square symbol may seem than the other. */
  private static final double SQUARE = 1.6;

  /** Least share of its block that a QR code's three finders span. */
  private static final double SPAN = 0.25;

  private SymbolReader() {}

  /** The symbol that fills a block; empty where the block is none. */
  static Optional<Symbol> read(Cut cut) {
    Columns columns = Columns.of(cut, MIDDLE);
    if (columns.guarded()) {
      return Optional.of(stacked(cut));
    }
    int bars = columns.bars();
    if (bars >= FEWEST_BARS) {
      return linear(cut);
    }
    double width = cut.getWidth() - 2.0 * Cut.MARGIN;
    double height = cut.getHeight() - 2.0 * Cut.MARGIN;
    boolean square = Math.max(width, height) <= SQUARE * Math.min(width, height);
    return square ? matrix(cut, width * height) : Optional.empty();
  }

  private static Symbol stacked(Cut cut) {
    return decoded(cut, new PDF417Reader(), BarcodeFormat.PDF_417)
        .orElseGet(() -> Symbol.unread(BarcodeFormat.PDF_417));
  }

  private static Optional<Symbol> linear(Cut cut) {
    return decoded(cut, new Code128Reader(), BarcodeFormat.CODE_128)
        .or(() -> decoded(cut, new Code39Reader(), BarcodeFormat.CODE_39))
        .or(() -> Optional.of(Symbol.unread(BarcodeFormat.LINEAR)).filter(s -> isLinear(cut)));
  }

  /** Whether bars that could not be read are too many, too wide and too high for writing. */
  private static boolean isLinear(Cut cut) {
    return cut.getWidth() - 2 * Cut.MARGIN >= UNDOUBTED_WIDTH
        && cut.getHeight() - 2 * Cut.MARGIN >= UNDOUBTED_HEIGHT
        && Columns.of(cut, NEARLY_ALL).bars() >= UNDOUBTED_BARS;
  }

  private static Optional<Symbol> matrix(Cut cut, double area) {
    return quick(cut, area)
        .or(() -> decoded(cut, new DataMatrixReader(), BarcodeFormat.DATA_MATRIX))
        .or(() -> decoded(cut, new AztecReader(), BarcodeFormat.AZTEC));
  }

  /** A QR code: its finders say that it is there before anything is read. */
  private static Optional<Symbol> quick(Cut cut, double area) {
    DetectorResult found;
    try {
      found = new Detector(bitmap(cut).getBlackMatrix()).detect(HARDER);
    } catch (ReaderException none) {
      return Optional.empty();
    }
    if (span(found.getPoints()) < SPAN * area) {
      return Optional.empty();
    }
    try {
      DecoderResult read = new Decoder().decode(found.getBits(), HARDER);
      List<byte[]> segments = Optional.ofNullable(read.getByteSegments()).orElse(List.of());
      BarcodeContent content = Contents.of(read.getText(), segments);
      return Optional.of(new Symbol(BarcodeFormat.QR_CODE, Optional.of(content)));
    } catch (ReaderException | IndexOutOfBoundsException | IllegalArgumentException unread) {
      return Optional.of(Symbol.unread(BarcodeFormat.QR_CODE));
    }
  }

  /** Twice the area of the triangle of the finders: that of the square that they are corners of. */
  private static double span(ResultPoint[] p) {
    double ax = p[0].getX() - p[1].getX();
    double ay = p[0].getY() - p[1].getY();
    double bx = p[2].getX() - p[1].getX();
    double by = p[2].getY() - p[1].getY();
    return Math.abs(ax * by - ay * bx);
  }

  private static Optional<Symbol> decoded(Cut cut, Reader reader, BarcodeFormat format) {
    try {
      Result read = reader.decode(bitmap(cut), HARDER);
      BarcodeContent content = Contents.of(read.getText(), segments(read));
      return Optional.of(new Symbol(format, Optional.of(content)));
    } catch (ReaderException | IndexOutOfBoundsException | IllegalArgumentException unread) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<byte[]> segments(Result read) {
    return Stream.ofNullable(read.getResultMetadata())
        .flatMap(m -> Stream.ofNullable(m.get(ResultMetadataType.BYTE_SEGMENTS)))
        .map(segments -> (List<byte[]>) segments)
        .findFirst()
        .orElse(List.of());
  }

  private static BinaryBitmap bitmap(Cut cut) {
    return new BinaryBitmap(new HybridBinarizer(cut));
  }
}
