package dev.hawiya.screening.name;

/** How alike words are. */
@FunctionalInterface
public interface Likeness {
  /** The likeness of two words, 0..1, whichever comes first. */
  double of(NameWord left, NameWord right);
}
