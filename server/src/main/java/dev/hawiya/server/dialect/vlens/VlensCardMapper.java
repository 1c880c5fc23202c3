package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.field.Fields;
import dev.hawiya.core.name.LatinNames;
import dev.hawiya.core.place.Residence;
import dev.hawiya.core.place.Residences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sides of the national ID under the vendor's names, null where a field was not read. English
 * names are likely spellings; the address in English is its street spelt in Latin letters and the
 * listed names of district and governorate. Words of the back are as printed; {@code jobTitle} is
 * the profession's line, {@code job} it and the workplace's.
 */
final class VlensCardMapper {
  private final LatinNames latin = LatinNames.egyptian();
  private final Residences residences = Residences.egyptian();

  Map<String, Object> front(Fields fields) {
    Map<String, Object> data = new LinkedHashMap<>();
    Optional<String> first = VlensMapper.value(fields, "first_name");
    Optional<String> others = VlensMapper.value(fields, "other_names");
    Optional<String> name = joined(" ", List.of(first, others));
    data.put("first_name", first);
    data.put("last_names", others);
    data.put("first_name_english", first.map(latin::of));
    data.put("last_names_english", others.map(latin::of));
    data.put("name", name);
    data.put("name_english", name.map(latin::of));
    data.put("idNumber", VlensMapper.value(fields, "national_number"));
    data.put("dateOfBirth", VlensMapper.value(fields, "birth_date"));
    data.put("gender", VlensMapper.value(fields, "sex"));
    data.put("idKey", VlensMapper.value(fields, "factory_number"));
    address(fields, data);
    return data;
  }

  Map<String, Object> back(Fields fields) {
    Optional<String> profession = VlensMapper.value(fields, "profession");
    Optional<String> workplace = VlensMapper.value(fields, "workplace");
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("maritalStatus", VlensMapper.value(fields, "marital_status"));
    data.put("job", profession.map(p -> p + workplace.map(w -> " " + w).orElse("")));
    data.put("jobTitle", profession);
    data.put("religion", VlensMapper.value(fields, "religion"));
    data.put("husbandName", VlensMapper.value(fields, "husband_name"));
    data.put("releaseDate", VlensMapper.value(fields, "issue_date"));
    data.put("idExpiry", VlensMapper.value(fields, "expiry_date"));
    data.put("idNumber", VlensMapper.value(fields, "national_number"));
    data.put("gender", VlensMapper.value(fields, "sex"));
    return data;
  }

  private void address(Fields fields, Map<String, Object> data) {
    Optional<String> street = VlensMapper.value(fields, "address_line_1");
    Optional<String> area = VlensMapper.value(fields, "address_line_2");
    Optional<Residence> home = area.map(residences::of);
    Optional<String> district = said(home.map(Residence::district));
    Optional<String> governorate = said(home.map(Residence::governorate));
    Optional<String> governorateEnglish = said(home.map(Residence::governorateEnglish));
    Optional<String> districtEnglish =
        said(home.map(Residence::districtEnglish)).or(() -> district.map(latin::of));
    data.put("address", joined(" ", List.of(street, area)));
    data.put(
        "address_english",
        joined(", ", List.of(street.map(latin::of), districtEnglish, governorateEnglish)));
    data.put("address_1", street);
    data.put("address_2", area);
    data.put("govern", governorate);
    data.put("govern_english", governorateEnglish);
    data.put("city", said(home.map(Residence::city)));
    data.put("district", district);
  }

  private static Optional<String> said(Optional<String> text) {
    return text.filter(t -> !t.isEmpty());
  }

  private static Optional<String> joined(String between, List<Optional<String>> parts) {
    return said(
        Optional.of(parts.stream().flatMap(Optional::stream).collect(Collectors.joining(between))));
  }
}
