package dev.hawiya.screening.index;

import java.util.Arrays;

/** Sums by document, for the few documents of an index that a question touches. */
final class Tally {
  private static final int FREE = -1;
  private static final int SPREAD = 0x9E3779B9;

  /** Sums are told apart to this part of the highest one. */
  private static final int STEPS = 512;

  private final int[] documents;
  private final float[] sums;
  private final int[] touched;
  private final int shift;
  private int size;
  private float highest;

  /**
   * An empty one.
   *
   * @param most how many documents will be touched at most
   */
  Tally(int most) {
    int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(most + most / 4));
    this.documents = new int[1 << bits];
    this.sums = new float[1 << bits];
    this.touched = new int[most];
    this.shift = 32 - bits;
    Arrays.fill(documents, FREE);
  }

  void add(int document, float worth) {
    int place = place(document);
    if (documents[place] == FREE) {
      documents[place] = document;
      touched[size++] = place;
    }
    sums[place] += worth;
    highest = Math.max(highest, sums[place]);
  }

  /** What was added for a document, in steps of the highest sum. */
  int worth(int document) {
    return step(place(document));
  }

  /**
   * The documents of the highest sums, and those whose sums equal the last one's, in rising order
   * of documents.
   *
   * @param least how many at least, as long as there are so many
   * @param most how many at most
   */
  int[] best(int least, int most) {
    int step = reached(least);
    int[] best = new int[Math.min(most, size)];
    int taken = 0;
    for (int i = 0; i < size; i++) {
      if (step(touched[i]) > step) {
        best[taken++] = documents[touched[i]];
      }
    }
    for (int i = 0; i < size && taken < best.length; i++) {
      if (step(touched[i]) == step) {
        best[taken++] = documents[touched[i]];
      }
    }
    Arrays.sort(best, 0, taken);
    return Arrays.copyOf(best, taken);
  }

  /** The step that so many documents reach. */
  private int reached(int least) {
    int[] counts = new int[STEPS + 1];
    for (int i = 0; i < size; i++) {
      counts[step(touched[i])]++;
    }
    int step = STEPS;
    int reached = counts[step];
    while (reached < least && step > 0) {
      reached += counts[--step];
    }
    return step;
  }

  private int step(int place) {
    return (int) (sums[place] / highest * STEPS);
  }

  /** Where a document's sum stands, or would. */
  private int place(int document) {
    int mask = documents.length - 1;
    int place = (document * SPREAD) >>> shift;
    while (documents[place] != document && documents[place] != FREE) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
