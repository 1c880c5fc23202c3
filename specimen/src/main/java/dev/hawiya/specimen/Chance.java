package dev.hawiya.specimen;

import java.util.SplittableRandom;

/** The randomness of one picture: by seed, side, index and what it is for. */
final class Chance {
  static final int DRAWING = 1;
  static final int PHOTO = 2;
  static final int TABLE = 11;
  static final int FACING = 12;
  static final int LOOK = 13;
  static final int EDITION = 14;

  /** The first of as many as there are attacks. */
  static final int ATTACK = 20;

  private Chance() {}

  static SplittableRandom of(long seed, Side side, int index, int purpose) {
    long mixed = seed * 0x9E3779B97F4A7C15L + index * 1_000_003L;
    return new SplittableRandom(mixed * 31 + side.ordinal() * 17L + purpose);
  }
}
