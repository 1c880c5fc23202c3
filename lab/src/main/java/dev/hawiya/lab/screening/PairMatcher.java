package dev.hawiya.lab.screening;

/** Something that compares names. */
@FunctionalInterface
interface PairMatcher {
  /** How surely two names are of one person or company; higher is surer. */
  double score(NamePair pair);
}
