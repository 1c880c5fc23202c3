package dev.hawiya.screening.list.opensanctions;

import static dev.hawiya.screening.entity.EntityName.alias;
import static dev.hawiya.screening.entity.EntityName.primary;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenSanctionsListTest extends ListFormatContract {
  @Override
  protected ListFormat format() {
    return OpenSanctionsList.format();
  }

  @Test
  void readsAPerson() throws Exception {
    Entity person = Told.fixture(format()).entity("NK-inventedOne");
    assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
    assertThat(person.names())
        .containsExactly(
            primary("Tarek Ramses El-Nemrawy"),
            alias("Tariq Nimrawi"),
            alias("Nemrawy; the elder"),
            alias("طارق رمسيس النمراوي"));
    assertThat(person.birthDates())
        .containsExactly(BirthDate.on(LocalDate.of(1951, 11, 28)), BirthDate.in(1953));
    assertThat(person.places())
        .containsExactly(
            new Place(Role.ADDRESS, "7 El Bahr Street; Tanta", Optional.empty()),
            new Place(Role.ADDRESS, "Port Said", Optional.empty()));
    assertThat(person.nationalities()).containsExactly("eg", "lb");
    assertThat(person.identifiers())
        .containsExactly(
            new Identifier("Identifier", "A1234567", Optional.empty()),
            new Identifier("Identifier", "25111281600000", Optional.empty()));
    assertThat(person.programmes()).containsExactly("RU-ORDER1", "RU-SHIPS");
    assertThat(person.source().text("last_seen")).isEqualTo("2026-01-01T00:00:00");
  }

  @Test
  void readsOtherKindsWithTheProgrammesTheyHave() throws Exception {
    Told told = Told.fixture(format());
    assertThat(told.entity("NK-inventedTwo").kind()).isEqualTo(EntityKind.ORGANISATION);
    assertThat(told.entity("NK-inventedTwo").programmes()).containsExactly("Ruritania - Order 2");
    assertThat(told.entity("NK-inventedThree").kind()).isEqualTo(EntityKind.VESSEL);
    assertThat(told.entity("NK-inventedThree").programmes()).containsExactly("Invented List");
    assertThat(told.bad()).isEmpty();
  }

  @Test
  void tellsBrokenRowsAndReadsTheOthers() throws Exception {
    String text =
        "id,schema,name,aliases\na,Person,A,\nb,Person,\nc,Person,,C\n,Person,D,\ne,Person,E,\n";
    Told told = Told.text(format(), folder, text);
    assertThat(told.entities()).extracting(Entity::id).containsExactly("a", "e");
    assertThat(told.bad())
        .containsExactly(
            new BadRow("list line 3", "has 3 cells, not 4"),
            new BadRow("record", "has no name"),
            new BadRow("record", "has no id"));
  }

  @Test
  void showsAPerson() throws Exception {
    assertThat(Told.fixture(format()).shown(format(), "NK-inventedOne"))
        .containsExactly(
            "Name: Tarek Ramses El-Nemrawy",
            "Also known as: Tariq Nimrawi",
            "Also known as: Nemrawy; the elder",
            "Also known as: طارق رمسيس النمراوي",
            "Kind: Person",
            "Born: 1951-11-28",
            "Born: 1953",
            "Address: 7 El Bahr Street; Tanta",
            "Address: Port Said",
            "Nationality: eg",
            "Nationality: lb",
            "Identifier: A1234567",
            "Identifier: 25111281600000",
            "Programme: RU-ORDER1",
            "Programme: RU-SHIPS",
            "Sanctions: Ruritania - Order 1",
            "Source: Ruritanian Freezes",
            "Source: Invented List",
            "First seen: 2023-04-20T09:43:26",
            "Last changed: 2025-02-03T00:00:00",
            "Schema: Person");
  }
}
