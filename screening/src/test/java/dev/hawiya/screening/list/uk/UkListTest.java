package dev.hawiya.screening.list.uk;

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

class UkListTest extends ListFormatContract {
  @Override
  protected ListFormat format() {
    return UkList.format();
  }

  @Test
  void readsAPerson() throws Exception {
    Entity person = Told.fixture(format()).entity("RUR0001");
    assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
    assertThat(person.names())
        .containsExactly(
            primary("TAREK RAMSES EL-NEMRAWY"),
            alias("Tareq Nimrawi"),
            alias("Haji Tarek"),
            weakAlias("Abu Sahm"),
            alias("طارق رمسيس النمراوي"));
    assertThat(person.birthDates())
        .containsExactly(
            BirthDate.on(LocalDate.of(1951, 11, 28)),
            BirthDate.in(1953),
            BirthDate.in(YearMonth.of(1960, 7)));
    assertThat(person.places())
        .containsExactly(
            new Place(Role.ADDRESS, "7 El Bahr Street, Tanta, 31511", Optional.of("Egypt")),
            new Place(Role.BIRTH, "Tanta", Optional.of("Egypt")));
    assertThat(person.nationalities()).containsExactly("Egypt");
    assertThat(person.identifiers())
        .containsExactly(
            new Identifier("Passport", "A1234567", Optional.empty()),
            new Identifier("National identifier", "25111281600000", Optional.empty()));
    assertThat(person.programmes())
        .containsExactly("The Ruritania (Sanctions) (EU Exit) Regulations 2020");
    assertThat(person.source().text("DesignationSource")).isEqualTo("UN");
  }

  @Test
  void readsACompanyAndAShipAndTellsWhoHasNoId() throws Exception {
    Told told = Told.fixture(format());
    Entity company = told.entity("RUR0002");
    assertThat(company.kind()).isEqualTo(EntityKind.ORGANISATION);
    assertThat(company.identifiers())
        .containsExactly(
            new Identifier("Business registration number", "BR-99-XY", Optional.empty()));
    Entity ship = told.entity("RUR0003");
    assertThat(ship.kind()).isEqualTo(EntityKind.VESSEL);
    assertThat(ship.nationalities()).containsExactly("Panama", "Malta");
    assertThat(ship.identifiers())
        .containsExactly(new Identifier("IMO number", "9000001", Optional.empty()));
    assertThat(told.entities()).hasSize(3);
    assertThat(told.bad()).containsExactly(new BadRow("record", "has no id"));
  }

  @Test
  void showsAPersonAndAShip() throws Exception {
    Told told = Told.fixture(format());
    assertThat(told.shown(format(), "RUR0001"))
        .containsExactly(
            "Name: TAREK RAMSES EL-NEMRAWY",
            "Also known as: Tareq Nimrawi",
            "Also known as: Haji Tarek",
            "Also known as (weak): Abu Sahm",
            "Also known as: طارق رمسيس النمراوي",
            "Kind: Person",
            "Title: Haji",
            "Position: Harbour master",
            "Gender: Male",
            "Born: 28/11/1951",
            "Born: dd/mm/1953",
            "Born: dd/07/1960",
            "Address: 7 El Bahr Street, Tanta, 31511, Egypt",
            "Born in: Tanta, Egypt",
            "Nationality: Egypt",
            "Passport: A1234567",
            "National identifier: 25111281600000",
            "Programme: The Ruritania (Sanctions) (EU Exit) Regulations 2020",
            "Sanctions imposed: Asset freeze|Travel Ban",
            "Designated on: 25/01/2021",
            "Last updated: 14/04/2025",
            "OFSI group: 90001",
            "United Nations number: RUi.001",
            "Reasons: Owns ships.",
            "Other information: Believed to be in Tanta.");
    assertThat(told.shown(format(), "RUR0003"))
        .containsExactly(
            "Name: Star of Tanta",
            "Kind: Vessel",
            "Country: Panama",
            "Country: Malta",
            "IMO number: 9000001",
            "Type: Bulk Carrier",
            "Owner or operator: Delta Company");
  }
}
