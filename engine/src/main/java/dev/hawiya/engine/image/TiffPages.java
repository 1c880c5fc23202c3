package dev.hawiya.engine.image;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a TIFF says of its pages before any pixel is allocated. Every value that a decoder would
 * allocate by is checked against the file. Source: TIFF 6.0.
 */
final class TiffPages {
  /**
   * A page; small copies of others are none.
   *
   * @param index of its directory, from 0
   * @param orientation 1 to 8
   */
  record Page(int index, int width, int height, int orientation) {}

  private static final int SUBFILE = 254;
  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int BITS = 258;
  private static final int STRIPS = 273;
  private static final int ORIENTATION = 274;
  private static final int SAMPLES = 277;
  private static final int STRIP_BYTES = 279;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_HEIGHT = 323;
  private static final int TILES = 324;
  private static final int TILE_BYTES = 325;

  private static final int MOST_DIRECTORIES = 64;
  private static final int MOST_SAMPLES = 8;
  private static final int MOST_BITS = 32;
  private static final int SHORT = 3;
  private static final int[] BYTES_OF_TYPE = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

  private final ByteBuffer file;
  private final Limits limits;

  private TiffPages(ByteBuffer file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** At most that many pages, the first of the file; at least one. */
  static List<Page> of(byte[] encoded, Limits limits, int most) throws InputRejected {
    ByteOrder order = encoded[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    TiffPages tiff = new TiffPages(ByteBuffer.wrap(encoded).order(order), limits);
    try {
      return tiff.pages(most);
    } catch (IndexOutOfBoundsException e) {
      throw ImageHeader.truncated();
    }
  }

  private List<Page> pages(int most) throws InputRejected {
    List<Page> pages = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int at = file.getInt(4);
    for (int i = 0; at != 0 && i < MOST_DIRECTORIES && pages.size() < most && seen.add(at); i++) {
      int entries = file.getShort(at) & 0xFFFF;
      if (!isCopy(at, entries)) {
        pages.add(page(i, at, entries));
      }
      at = file.getInt(at + 2 + 12 * entries);
    }
    if (pages.isEmpty()) {
      throw new InputRejected(Reason.NO_PAGES, "the TIFF has no pages: export it again");
    }
    return pages;
  }

  private boolean isCopy(int at, int entries) {
    for (int e = 0; e < entries; e++) {
      int entry = at + 2 + 12 * e;
      if ((file.getShort(entry) & 0xFFFF) == SUBFILE) {
        return (value(entry) & 1) != 0;
      }
    }
    return false;
  }

  private Page page(int index, int at, int entries) throws InputRejected {
    long width = 0;
    long height = 0;
    int orientation = 1;
    for (int e = 0; e < entries; e++) {
      int entry = at + 2 + 12 * e;
      requireInside(entry);
      long value = value(entry);
      switch (file.getShort(entry) & 0xFFFF) {
        case WIDTH -> width = value;
        case HEIGHT -> height = value;
        case ORIENTATION -> orientation = (int) value;
        case TILE_WIDTH, TILE_HEIGHT -> require(value <= limits.maxSide(), "size of tiles");
        case SAMPLES -> require(value <= MOST_SAMPLES, "samples a pixel");
        case BITS -> requireEach(entry, MOST_BITS, "bits a sample");
        case STRIPS, TILES -> requireEach(entry, file.capacity(), "place of pixels");
        case STRIP_BYTES, TILE_BYTES -> requireEach(entry, file.capacity(), "length of pixels");
        default -> {
          // Whatever else there is does not say how much is allocated.
        }
      }
    }
    limits.requireSize(width, height);
    return new Page(index, (int) width, (int) height, orientation);
  }

  /** All that an entry tells must lie within the file. */
  private void requireInside(int entry) throws InputRejected {
    int type = file.getShort(entry + 2) & 0xFFFF;
    long count = file.getInt(entry + 4) & 0xFFFFFFFFL;
    require(type > 0 && type < BYTES_OF_TYPE.length, "type of a value");
    long bytes = count * BYTES_OF_TYPE[type];
    if (bytes > 4 && (file.getInt(entry + 8) & 0xFFFFFFFFL) + bytes > file.capacity()) {
      throw ImageHeader.truncated();
    }
  }

  private static void require(boolean right, String what) throws InputRejected {
    if (!right) {
      throw ImageHeader.damaged(what);
    }
  }

  /** None of an entry's whole numbers is beyond what there is. */
  private void requireEach(int entry, long most, String what) throws InputRejected {
    int bytes = file.getShort(entry + 2) == SHORT ? 2 : 4;
    int count = file.getInt(entry + 4);
    int at = count * bytes <= 4 ? entry + 8 : file.getInt(entry + 8);
    for (int i = 0; i < count; i++) {
      require(whole(at + i * bytes, file.getShort(entry + 2)) <= most, what);
    }
  }

  /** The first value of an entry of whole numbers. */
  private long value(int entry) {
    return whole(entry + 8, file.getShort(entry + 2));
  }

  private long whole(int at, int type) {
    return switch (type) {
      case 1 -> file.get(at) & 0xFF;
      case SHORT -> file.getShort(at) & 0xFFFF;
      default -> file.getInt(at) & 0xFFFFFFFFL;
    };
  }
}
