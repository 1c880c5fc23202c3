package dev.hawiya.screening.list.ofacxml;

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
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.ListFormat;
import dev.hawiya.screening.list.ListFormatContract;
import dev.hawiya.screening.list.Told;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfacXmlListTest extends ListFormatContract {
  @Override
  protected ListFormat format() {
    return OfacXmlList.format();
  }

  @Test
  void readsAPerson() throws Exception {
    Entity person = Told.fixture(format()).entity("101");
    assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
    assertThat(person.names())
        .containsExactly(
            primary("Tarek Ramses EL-NEMRAWY"),
            alias("طارق رمسيس النمراوي"),
            alias("南 塔"),
            weakAlias("ABU SAHM"));
    assertThat(person.birthDates())
        .containsExactly(
            BirthDate.on(LocalDate.of(1951, 11, 28)), BirthDate.between(1953, 1954).about());
    assertThat(person.places())
        .containsExactly(
            new Place(Role.BIRTH, "Tanta, Gharbia", Optional.of("Egypt")),
            new Place(Role.ADDRESS, "7 El Bahr Street, Tanta", Optional.of("Egypt")));
    assertThat(person.nationalities()).containsExactly("Lebanon");
    assertThat(person.identifiers())
        .containsExactly(new Identifier("Passport", "A1234567", Optional.of("Egypt")));
    assertThat(person.programmes()).containsExactly("SDGT");
  }

  @Test
  void readsACompanyAndAShipAndTellsWhoHasNoName() throws Exception {
    Told told = Told.fixture(format());
    Entity company = told.entity("102");
    assertThat(company.kind()).isEqualTo(EntityKind.ORGANISATION);
    assertThat(company.identifiers())
        .containsExactly(new Identifier("SWIFT/BIC", "NEMREGX1", Optional.empty()));
    assertThat(company.places())
        .containsExactly(new Place(Role.ADDRESS, "", Optional.of("Panama")));
    Entity ship = told.entity("103");
    assertThat(ship.kind()).isEqualTo(EntityKind.VESSEL);
    assertThat(ship.identifiers())
        .containsExactly(
            new Identifier("Vessel Registration Identification IMO", "9000001", Optional.empty()));
    assertThat(told.entities()).hasSize(3);
    assertThat(told.bad()).containsExactly(new BadRow("record", "has no name"));
  }

  @Test
  void numbersHaveTheirValuesBesideThem() throws Exception {
    SourceField record = Told.fixture(format()).entity("101").source();
    assertThat(record.at("Profile", "Feature").get(0).text("FeatureTypeID")).isEqualTo("8");
    assertThat(record.at("Profile", "Feature").get(0).text("FeatureType")).isEqualTo("Birthdate");
    assertThat(record.texts("Profile", "PartySubType", "PartyType")).containsExactly("Individual");
    assertThat(record.texts("IDRegDocument", "IssuedBy-CountryID")).containsExactly("11064");
  }

  @Test
  void showsAPersonAndACompany() throws Exception {
    Told told = Told.fixture(format());
    assertThat(told.shown(format(), "101"))
        .containsExactly(
            "Name: Tarek Ramses EL-NEMRAWY",
            "Also known as: طارق رمسيس النمراوي",
            "Also known as: 南 塔",
            "Also known as (weak): ABU SAHM",
            "Kind: Person",
            "Born: 1951-11-28",
            "Born: circa 1953-1-1 to 1954-12-31",
            "Born in: Tanta, Gharbia, Egypt",
            "Address: 7 El Bahr Street, Tanta, Egypt",
            "Nationality: Lebanon",
            "Passport: A1234567 (Egypt)",
            "Programme: SDGT",
            "Gender: Male",
            "Title: Harbour master",
            "List: SDN List",
            "Legal basis: Order 1 (Ruritania)",
            "Comment: Lives in Tanta");
    assertThat(told.shown(format(), "102"))
        .containsExactly(
            "Name: DELTA COMPANY",
            "Kind: Organisation",
            "Address: Panama",
            "SWIFT/BIC: NEMREGX1",
            "Owned or Controlled By: OFAC number 101");
  }
}
