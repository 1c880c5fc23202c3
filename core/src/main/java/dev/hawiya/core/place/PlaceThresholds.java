package dev.hawiya.core.place;

/**
 * How far a misread place may lie from a listed one, and how sure a value is that was not simply
 * read. Distances are shares of wrong letters in the longer word, spelling folded.
 *
 * @param station of a police station; one letter in four, so that names of three letters must be
 *     exact
 * @param governorate of a governorate after a dash; as for a station, for nothing else supports it
 * @param unmarkedGovernorate without a dash: «الجديدة» differs from «الجيزة» by two letters in
 *     seven, so one in five it is
 * @param agreedGovernorate where the station is one of that governorate's: both being right by
 *     chance is rare, half of the letters are enough
 * @param inferring of a station from which the governorate is to follow: next to nothing
 * @param rival how much dearer a station of another governorate must be before one may follow
 * @param inferred certainty of a governorate that was not read: its spelling on the card may differ
 * @param unlisted certainty of a station that no list has, before a dash
 * @param unmarked certainty of a station that no list has, where no dash was read
 */
record PlaceThresholds(
    double station,
    double governorate,
    double unmarkedGovernorate,
    double agreedGovernorate,
    double inferring,
    double rival,
    double inferred,
    double unlisted,
    double unmarked) {
  static final PlaceThresholds DEFAULT =
      new PlaceThresholds(0.25, 0.25, 0.2, 0.5, 0.15, 0.4, 0.6, 0.9, 0.6);
}
