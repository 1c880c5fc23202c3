package dev.hawiya.screening.index;

/**
 * Where a name stands.
 *
 * @param after how many documents after the name's its entity stands
 * @param words how many the name has; more than {@link #MOST_WORDS} count as that
 */
record NamePlace(int after, int words) {
  private static final int BITS = 4;
  private static final int MOST_WORDS = (1 << BITS) - 1;

  NamePlace {
    words = Math.min(words, MOST_WORDS);
  }

  static NamePlace of(long value) {
    return new NamePlace((int) (value >> BITS), (int) (value & MOST_WORDS));
  }

  long value() {
    return (long) after << BITS | words;
  }
}
