package dev.hawiya.specimen;

import dev.hawiya.specimen.person.Person;
import dev.hawiya.specimen.person.Standing;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** The canonical fields of either side of a person's card. */
final class TruthFields {
  private final Person person;

  TruthFields(Person person) {
    this.person = person;
  }

  Map<String, String> of(Side side) {
    return side == Side.FRONT ? front() : back();
  }

  Map<String, String> derived(Side side) {
    Map<String, String> derived = new LinkedHashMap<>();
    if (side == Side.FRONT) {
      derived.put("sex", person.birth().sex().letter());
    } else {
      derived.put("birth_date", person.birth().date().toString());
    }
    derived.put("birth_governorate", person.birth().governorate().name());
    return derived;
  }

  Map<String, String> raw(Side side) {
    return side == Side.FRONT ? Map.of() : Map.of("sex", person.standing().sexWord());
  }

  private Map<String, String> front() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("first_name", person.name().first());
    fields.put("other_names", person.name().others());
    fields.put("full_name", person.name().full());
    fields.put("address_line_1", person.residence().street());
    fields.put("address_line_2", person.residence().secondLine());
    fields.put("police_station", person.residence().policeStation());
    fields.put("governorate", person.residence().governorate());
    fields.put("national_number", person.birth().number());
    fields.put("birth_date", person.birth().date().toString());
    fields.put("factory_number", person.issue().factoryNumber());
    return fields;
  }

  private Map<String, String> back() {
    Standing standing = person.standing();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("national_number", person.birth().number());
    fields.put("issue_date", YearMonth.from(person.issue().issued()).toString());
    fields.put("profession", standing.profession());
    standing.workplace().ifPresent(words -> fields.put("workplace", words));
    fields.put("sex", person.birth().sex().letter());
    fields.put("religion", standing.religion());
    fields.put("marital_status", standing.marriage().word());
    standing.marriage().husband().ifPresent(name -> fields.put("husband_name", name));
    fields.put("expiry_date", person.issue().expires().toString());
    fields.put("copy_number", Integer.toString(person.issue().copy()));
    return fields;
  }
}
