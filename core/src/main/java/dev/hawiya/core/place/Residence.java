package dev.hawiya.core.place;

/**
 * Where a card says its holder lives; "" where it is not known.
 *
 * @param governorate in the listed spelling nearest to what is printed
 * @param governorateEnglish its English name
 * @param city the town that the police station belongs to
 * @param cityEnglish its English name
 * @param district the police station as printed, without «قسم» or «مركز»
 * @param districtEnglish its English name
 */
public record Residence(
    String governorate,
    String governorateEnglish,
    String city,
    String cityEnglish,
    String district,
    String districtEnglish) {}
