package dev.hawiya.engine.image;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;

/**
 * What a file says of itself before any pixel is allocated. Sources: ITU T.81 (JPEG), W3C PNG
 * 11.2.2, RFC 9649 (WebP).
 *
 * @param width pixels as stored
 * @param height pixels as stored
 * @param alpha whether pixels may be transparent
 */
record ImageHeader(ImageFormat format, int width, int height, boolean alpha) {

  static ImageHeader of(byte[] bytes) throws InputRejected {
    ImageFormat format = ImageFormat.of(bytes);
    try {
      return switch (format) {
        case JPEG -> jpeg(bytes);
        case PNG -> png(bytes);
        case WEBP -> webp(bytes);
        case TIFF, PDF ->
            throw new InputRejected(
                Reason.UNSUPPORTED_FORMAT, "this is a file of pages: send a single JPEG or PNG");
      };
    } catch (ArrayIndexOutOfBoundsException e) {
      throw truncated();
    }
  }

  static InputRejected truncated() {
    return new InputRejected(
        Reason.TRUNCATED, "the file ends too early: send the whole file again");
  }

  static InputRejected damaged(String what) {
    return new InputRejected(
        Reason.DAMAGED, "the file is damaged (" + what + "): take a new photo");
  }

  private static ImageHeader jpeg(byte[] b) throws InputRejected {
    int at = 2;
    while (true) {
      while (u8(b, at) != 0xFF) {
        at++;
      }
      int marker = u8(b, at + 1);
      if (marker == 0xFF) {
        at++;
      } else if (marker == 0xD8 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
        at += 2;
      } else if (marker == 0xD9 || marker == 0xDA) {
        throw damaged("no frame header");
      } else if (marker >= 0xC0
          && marker <= 0xCF
          && marker != 0xC4
          && marker != 0xC8
          && marker != 0xCC) {
        int height = u16(b, at + 5);
        int width = u16(b, at + 7);
        requireEnd(b, at);
        return new ImageHeader(ImageFormat.JPEG, width, height, false);
      } else {
        at += 2 + Math.max(2, u16(b, at + 2));
      }
    }
  }

  /** A JPEG without an end marker after its frame was cut off on its way. */
  private static void requireEnd(byte[] b, int from) throws InputRejected {
    for (int i = b.length - 2; i > from; i--) {
      if ((b[i] & 0xFF) == 0xFF && (b[i + 1] & 0xFF) == 0xD9) {
        return;
      }
    }
    throw truncated();
  }

  private static ImageHeader png(byte[] b) throws InputRejected {
    if (u32(b, 12) != 0x49484452) {
      throw damaged("no IHDR");
    }
    int colour = u8(b, 25);
    ImageHeader header =
        new ImageHeader(ImageFormat.PNG, u32(b, 16), u32(b, 20), colour == 4 || colour == 6);
    int at = 8;
    while (true) {
      int length = u32(b, at);
      if (length < 0) {
        throw damaged("chunk length");
      }
      if (u32(b, at + 4) == 0x49454E44) {
        return header;
      }
      at = Math.addExact(at, Math.addExact(length, 12));
      if (at < 0 || at >= b.length) {
        throw truncated();
      }
    }
  }

  private static ImageHeader webp(byte[] b) throws InputRejected {
    if ((le32(b, 4) & 0xFFFFFFFFL) + 8 > b.length) {
      throw truncated();
    }
    return switch (u32(b, 12)) {
      case 0x56503820 -> // "VP8 "
          new ImageHeader(ImageFormat.WEBP, le16(b, 26) & 0x3FFF, le16(b, 28) & 0x3FFF, false);
      case 0x5650384C -> { // "VP8L"
        int bits = le32(b, 21);
        yield new ImageHeader(
            ImageFormat.WEBP,
            (bits & 0x3FFF) + 1,
            ((bits >>> 14) & 0x3FFF) + 1,
            (bits & 0x10000000) != 0);
      }
      case 0x56503858 -> { // "VP8X"
        if ((u8(b, 20) & 0x02) != 0) {
          throw new InputRejected(
              Reason.UNSUPPORTED_FORMAT, "animated WebP is not read: send a single photo");
        }
        yield new ImageHeader(
            ImageFormat.WEBP, le24(b, 24) + 1, le24(b, 27) + 1, (u8(b, 20) & 0x10) != 0);
      }
      default -> throw damaged("no WebP picture");
    };
  }

  private static int u8(byte[] b, int at) {
    return b[at] & 0xFF;
  }

  private static int u16(byte[] b, int at) {
    return u8(b, at) << 8 | u8(b, at + 1);
  }

  private static int u32(byte[] b, int at) {
    return u16(b, at) << 16 | u16(b, at + 2);
  }

  private static int le16(byte[] b, int at) {
    return u8(b, at + 1) << 8 | u8(b, at);
  }

  private static int le24(byte[] b, int at) {
    return u8(b, at + 2) << 16 | le16(b, at);
  }

  private static int le32(byte[] b, int at) {
    return le16(b, at + 2) << 16 | le16(b, at);
  }
}
