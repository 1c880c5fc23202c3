package dev.hawiya.specimen.licence.chance;

import java.util.List;
import java.util.Set;

/**
 * What a side is for.
 *
 * @param words names its wordings
 * @param order of its values, as most forms have them
 * @param always values that no form leaves out
 * @param seldom values that most forms leave out
 * @param titles in Arabic; {@code {licence_kind}} may stand in one
 */
record Form(
    String words,
    List<String> order,
    Set<String> always,
    Set<String> seldom,
    List<String> titles,
    List<String> latinTitles) {
  static final Form DRIVING =
      new Form(
          "driving",
          List.of(
              "full_name",
              "name_latin",
              "national_number",
              "nationality",
              "nationality_latin",
              "present_address",
              "job",
              "licence_kind",
              "licence_class",
              "issue_date",
              "expiry_date",
              "traffic_department",
              "traffic_unit"),
          Set.of("full_name", "national_number", "issue_date", "expiry_date"),
          Set.of("name_latin", "nationality_latin"),
          List.of("رخصة قيادة", "رخصة القيادة", "رخصة قيادة", "رخصة قيادة مركبة"),
          List.of("Driving Licence", "DRIVING LICENCE", "Driving License", "Driver License"));
  static final Form OWNER =
      new Form(
          "owner",
          List.of(
              "licence_number",
              "plate",
              "owner_name",
              "nationality",
              "owner_address",
              "licence_kind",
              "issue_date",
              "expiry_date",
              "traffic_department",
              "traffic_unit"),
          Set.of("owner_name", "plate", "issue_date", "expiry_date"),
          Set.of(),
          List.of(
              "رخصة تسيير",
              "رخصة تسيير مركبة",
              "رخصة تسيير سيارة",
              "رخصة تسيير",
              "رخصة سير",
              "رخصة مركبة",
              "رخصة سيارة"),
          List.of("Vehicle Licence", "VEHICLE LICENCE", "Vehicle License", "Vehicle Registration"));
  static final Form VEHICLE =
      new Form(
          "vehicle",
          List.of(
              "vehicle_make",
              "vehicle_model",
              "vehicle_model_year",
              "vehicle_body_type",
              "vehicle_sub_type",
              "vehicle_colour",
              "vehicle_chassis_number",
              "vehicle_engine_number",
              "vehicle_engine_volume",
              "vehicle_cylinders",
              "vehicle_fuel",
              "vehicle_examination_date"),
          Set.of("vehicle_chassis_number", "vehicle_make"),
          Set.of(),
          List.of(
              "بيانات المركبة",
              "بيانات السيارة",
              "مواصفات المركبة",
              "البيانات الفنية للمركبة",
              "بيانات المركبة الفنية"),
          List.of("Vehicle Data", "VEHICLE DATA", "Vehicle Particulars"));
}
