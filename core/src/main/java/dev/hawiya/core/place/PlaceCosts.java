package dev.hawiya.core.place;

/**
 * What an explanation of an address line costs, in wrong letters: the cheapest is believed. Chosen
 * so that two misread letters are likelier than a missing part, and a listed station likelier than
 * any unlisted one.
 *
 * @param unlistedStation the words before the governorate are on no list
 * @param noGovernorate nothing of the line is a governorate
 * @param lostGovernorate what stands after the dash is no governorate
 * @param noStation the line is a governorate alone
 * @param noDash nothing separates the two
 * @param glued not even a space does
 * @param lateStart words before the station belong to something else
 * @param otherKind «قسم» is printed where the list says «مركز», or the other way round
 * @param noOrdinal the station's ordinal is not printed
 * @param most dearer explanations are none
 */
record PlaceCosts(
    double unlistedStation,
    double noGovernorate,
    double lostGovernorate,
    double noStation,
    double noDash,
    double glued,
    double lateStart,
    double otherKind,
    double noOrdinal,
    double most) {
  static final PlaceCosts DEFAULT = new PlaceCosts(3, 3, 4, 2, 0.5, 1, 1, 0.5, 0.5, 6);
}
