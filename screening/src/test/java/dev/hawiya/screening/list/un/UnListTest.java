package dev.hawiya.screening.list.un;

import static dev.hawiya.screening.entity.EntityName.alias;
import static dev.hawiya.screening.entity.EntityName.primary;
import static dev.hawiya.screening.entity.EntityName.weakAlias;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.entity.Place;
import dev.hawiya.screening.entity.Place.Role;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.ListFormat;
import dev.hawiya.screening.list.ListFormatContract;
import dev.hawiya.screening.list.Told;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnListTest extends ListFormatContract {
  @Override
  protected ListFormat format() {
    return UnList.format();
  }

  @Test
  void readsAPerson() throws Exception {
    Entity person = Told.fixture(format()).entity("RUi.001");
    assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
    assertThat(person.names())
        .containsExactly(
            primary("TAREK RAMSES EL-NEMRAWY"),
            alias("طارق رمسيس النمراوي"),
            alias("Tariq Nimrawi"),
            alias("Tareq Nimrawi"),
            alias("طارق نمراوي"),
            weakAlias("Abu Sahm"));
    assertThat(person.birthDates())
        .containsExactly(
            BirthDate.on(LocalDate.of(1952, 2, 3)),
            BirthDate.on(LocalDate.of(1951, 11, 28)),
            BirthDate.in(1953).about(),
            BirthDate.between(1954, 1957),
            BirthDate.in(YearMonth.of(1973, 11)));
    assertThat(person.places())
        .containsExactly(
            new Place(Role.BIRTH, "Sidon", Optional.of("Lebanon")),
            new Place(Role.BIRTH, "Tanta, Gharbia", Optional.of("Egypt")),
            new Place(Role.ADDRESS, "7 El Bahr Street, Tanta", Optional.of("Egypt")));
    assertThat(person.nationalities()).containsExactly("Egypt", "Lebanon");
    assertThat(person.identifiers())
        .containsExactly(
            new Identifier("Passport", "A1234567", Optional.of("Egypt")),
            new Identifier("Seaman's book", "S 4411", Optional.of("Lebanon")));
    assertThat(person.programmes()).containsExactly("Ruritania");
    assertThat(person.source().text("COMMENTS1")).isEqualTo("Believed to be in Tanta.");
    assertThat(person.source().all("INDIVIDUAL_DOCUMENT")).hasSize(3);
  }

  @Test
  void readsAnEntityAndTellsWhoHasNoName() throws Exception {
    Told told = Told.fixture(format());
    Entity company = told.entity("RUe.001");
    assertThat(told.entities()).hasSize(2);
    assertThat(told.bad()).containsExactly(new BadRow("record", "has no name"));
    assertThat(company.kind()).isEqualTo(EntityKind.ORGANISATION);
    assertThat(company.names())
        .containsExactly(
            primary("DELTA COMPANY"),
            alias("Nemrawy Shipping"),
            alias("Delta Freight"),
            alias("Delta Lines"));
    assertThat(company.places())
        .containsExactly(new Place(Role.ADDRESS, "Port Said, 42511", Optional.of("Egypt")));
  }

  @Test
  void showsAPerson() throws Exception {
    assertThat(Told.fixture(format()).shown(format(), "RUi.001"))
        .containsExactly(
            "Name: TAREK RAMSES EL-NEMRAWY",
            "Also known as: طارق رمسيس النمراوي",
            "Also known as: Tariq Nimrawi",
            "Also known as: Tareq Nimrawi",
            "Also known as: طارق نمراوي",
            "Also known as (weak): Abu Sahm",
            "Kind: Person",
            "Title: Haji",
            "Designation: Harbour master",
            "Designation: Treasurer of the Delta Company",
            "Gender: Male",
            "Born: 1951-11-28",
            "Born: circa 1953",
            "Born: 1954 to 1957",
            "Born: Nov. 1973",
            "Born in: Sidon, Lebanon",
            "Born in: Tanta, Gharbia, Egypt",
            "Address: 7 El Bahr Street, Tanta, Egypt",
            "Nationality: Egypt",
            "Nationality: Lebanon",
            "Passport: A1234567 (Egypt)",
            "Seaman's book: S 4411 (Lebanon)",
            "Programme: Ruritania",
            "Document note: expired on 11 Mar. 2008",
            "Alias note: original script: طارق نمراوي",
            "Address note: as of June 2016",
            "Listed on: 2012-12-31",
            "Last updated: 2016-10-13",
            "Comments: Believed to be in Tanta.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tariq (original script: Тарик)     |                       | Tariq; Тарик",
        "Tariq (previously listed as)       |                       | Tariq",
        "طارق (Tariq Nimrawi; Tareq)        |                       | طارق; Tariq Nimrawi; Tareq",
        "Delta (DLT) (دلتا (original script); Delta Front) |       | Delta; DLT; دلتا; Delta Front",
        "Delta Company (DLT)                |                       | Delta Company (DLT)",
        "طارق                              | Tariq; Tareq Nimrawi  | طارق; Tariq; Tareq Nimrawi",
        "طارق                              | (Tariq; Tareq) as known at sea | طارق; Tariq; Tareq",
        "طارق                              | born in 1955; of Tanta | طارق",
        "Tariq                              | a cook; a sailor      | Tariq",
        "Tariq                              | In Arabic: طارق       | Tariq; طارق",
      })
  void takesApartWhatIsSeveralNames(String alias, String note, String names) throws Exception {
    SourceField record =
        individual(
            SourceField.group(
                "INDIVIDUAL_ALIAS",
                List.of(
                    SourceField.of("ALIAS_NAME", alias),
                    SourceField.of("NOTE", Optional.ofNullable(note).orElse("")))));
    assertThat(format().mapper().entity(record).names().stream().skip(1).map(EntityName::text))
        .containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 4411                        |      |      | Passport | A 4411",
        "Ruritanian passport number A 4411 |  |      | Passport | A 4411",
        "Ruritanian passport No.: 4411 |      |      | Passport | 4411",
        "RUR service passport no. A011 |      |      | Passport | A011",
        "identity card (kartka) number 12-3 | |      | Passport | 12-3",
        "Ruritania B/77              |      |      | Passport | B/77",
        "4411 (Expired 3 Feb. 2001)   |      |      | Passport | 4411",
        "R4411, South Ruritania        |      |      | Passport | R4411",
        "71 No. 20                     |      |      | Passport | 71 No. 20",
        "4411                          | Fiscal Code: | | Fiscal Code | 4411",
        "                              | Residence card number 665 | | Passport | 665",
        "                              |      | 4411 issued on 3 Feb. 2001 | none |",
        "                              |      | 04411 issued on 3 Feb. 2001 | Passport | 04411",
        "                              |      | Passport number L 7711, issued in 1999 | Passport | L 7711",
        "                              |      | identity card DE- 4411 | Passport | DE- 4411",
        "                              |      | issued in 1974 | none |",
        "                              |      | 2011-03-09 to 2016 | none |",
      })
  void findsNumbersAmongWords(String number, String type, String note, String kind, String found)
      throws Exception {
    List<SourceField> fields = new ArrayList<>();
    fields.add(SourceField.of("TYPE_OF_DOCUMENT", "Passport"));
    fields.add(SourceField.of("TYPE_OF_DOCUMENT2", Optional.ofNullable(type).orElse("")));
    fields.add(SourceField.of("NUMBER", Optional.ofNullable(number).orElse("")));
    fields.add(SourceField.of("NOTE", Optional.ofNullable(note).orElse("")));
    SourceField record = individual(SourceField.group("INDIVIDUAL_DOCUMENT", fields));
    List<Identifier> expected =
        found == null ? List.of() : List.of(new Identifier(kind, found, Optional.empty()));
    assertThat(format().mapper().entity(record).identifiers()).isEqualTo(expected);
    String shown = format().display().lines(record).toString();
    assertThat(List.of(number + "", type + "", note + ""))
        .allMatch(text -> text.equals("null") || shown.contains(text.replaceFirst(":$", "")));
  }

  @Test
  void aNoteOnADateIsNoDate() {
    List<SourceField> date =
        List.of(SourceField.of("YEAR", "1960"), SourceField.of("NOTE", "from a false passport"));
    SourceField record = individual(SourceField.group("INDIVIDUAL_DATE_OF_BIRTH", date));
    assertThat(format().display().lines(record).stream().map(l -> l.label() + ": " + l.value()))
        .contains("Born: 1960", "Birth date note: from a false passport");
  }

  private static SourceField individual(SourceField field) {
    return SourceField.group(
        "INDIVIDUAL",
        List.of(
            SourceField.of("REFERENCE_NUMBER", "RUi.003"),
            SourceField.of("FIRST_NAME", "OMAR"),
            field));
  }
}
