package dev.hawiya.core.form;

import java.util.Arrays;

/** What is known about something, one number after the other, within about -1 to 1. */
final class Numbers {
  private double[] all = new double[64];
  private int size;

  Numbers add(double number) {
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size++] = number;
    return this;
  }

  Numbers add(boolean truth) {
    return add(truth ? 1 : 0);
  }

  /** A length that counts up to some limit in either direction, as a share of it. */
  Numbers add(double length, double limit) {
    return add(Math.max(-limit, Math.min(limit, length)) / limit);
  }

  /** Nothing known: so many zeros. */
  Numbers none(int count) {
    for (int i = 0; i < count; i++) {
      add(0);
    }
    return this;
  }

  Numbers all(double[] more) {
    for (double number : more) {
      add(number);
    }
    return this;
  }

  double[] toArray() {
    return Arrays.copyOf(all, size);
  }
}
