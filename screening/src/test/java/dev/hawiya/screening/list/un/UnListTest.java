package dev.hawiya.screening.list.un;

import static dev.hawiya.screening.entity.EntityName.alias;
import static dev.hawiya.screening.entity.EntityName.primary;
import static dev.hawiya.screening.entity.EntityName.weakAlias;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.entity.Place;
import dev.hawiya.screening.entity.Place.Role;
import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.ListFormat;
import dev.hawiya.screening.list.ListFormatContract;
import dev.hawiya.screening.list.Told;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
            "Listed on: 2012-12-31",
            "Last updated: 2016-10-13",
            "Comments: Believed to be in Tanta.");
  }
}
