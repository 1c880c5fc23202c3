package dev.hawiya.specimen.photo;

import java.util.random.RandomGenerator;

/** How unkind the photographer is; every flaw grows with it. */
public enum Hardness {
  EASY(0.3, 760, 0.55),
  NORMAL(0.6, 560, 0.4),
  HARD(1, 430, 0.25);

  private final double level;
  private final int leastCardPixels;
  private final double leastFill;

  Hardness(double level, int leastCardPixels, double leastFill) {
    this.level = level;
    this.leastCardPixels = leastCardPixels;
    this.leastFill = leastFill;
  }

  /** Share of the frame's width or height that the card at least fills, 0..1. */
  double leastFill() {
    return leastFill;
  }

  /** The card's long side in pixels of the photo, at least. */
  int leastCardPixels() {
    return leastCardPixels;
  }

  /** A flaw of 0 up to {@code most} at the hardest. */
  double upTo(double most, RandomGenerator random) {
    return most * level * random.nextDouble();
  }

  /** True for a share of photos that is {@code share} at the hardest. */
  boolean happens(double share, RandomGenerator random) {
    return random.nextDouble() < share * level;
  }
}
