package dev.hawiya.screening.list.own;

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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnListTest extends ListFormatContract {
  @Override
  protected ListFormat format() {
    return OwnList.format();
  }

  @Test
  void readsAPerson() throws Exception {
    Entity person = Told.fixture(format()).entity("17");
    assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
    assertThat(person.names())
        .containsExactly(
            primary("Tarek Ramses El-Nemrawy"),
            alias("طارق رمسيس النمراوي"),
            alias("Tariq Nimrawi"),
            weakAlias("Abu Sahm"));
    assertThat(person.birthDates()).containsExactly(BirthDate.on(LocalDate.of(1951, 11, 28)));
    assertThat(person.places())
        .containsExactly(new Place(Role.BIRTH, "Tanta", Optional.of("Egypt")));
    assertThat(person.nationalities()).containsExactly("Egypt", "Lebanon");
    assertThat(person.identifiers())
        .containsExactly(
            new Identifier("National number", "25111281600000", Optional.empty()),
            new Identifier("Passport", "A1234567", Optional.empty()),
            new Identifier("Driving licence", "D 77", Optional.empty()),
            new Identifier("Identifier", "4411", Optional.empty()));
    assertThat(person.programmes()).containsExactly("PEP");
    assertThat(person.source().text("branch")).isEqualTo("Tanta");
  }

  @Test
  void readsOthersWithIdsOfTheirNames() throws Exception {
    Told told = Told.fixture(format());
    assertThat(told.bad()).isEmpty();
    assertThat(told.entities())
        .extracting(entity -> entity.id() + " " + entity.kind() + " " + entity.name())
        .containsExactly(
            "17 PERSON Tarek Ramses El-Nemrawy",
            "own-e2593e197d0f79ac65eec7a3 PERSON Mona Salama",
            "own-53bd722862a693101d4b2083 ORGANISATION Delta Company; Ltd.",
            "own-8f140b97d90c6ef667befec2 VESSEL MV Star of Tanta");
    assertThat(told.entities().get(1).birthDates()).containsExactly(BirthDate.between(1980, 1982));
    assertThat(told.entities().get(1).programmes()).containsExactly("PEP", "Fraud");
  }

  @Test
  void anIdOfTheNameStaysTheSameInTheNextEdition() throws Exception {
    Told first = Told.text(format(), folder, "name,birth_date\nMona Salama,1980\nAli,\n");
    Told next =
        Told.text(format(), folder, "\uFEFFNOTE\tBirth-Date\tName\nnew\t1980\tMONA  SALAMA\n");
    assertThat(next.entities().get(0).id()).isEqualTo(first.entities().get(0).id());
    assertThat(first.entities().get(1).id()).isNotEqualTo(first.entities().get(0).id());
    assertThat(Told.text(format(), folder, "name,birth_date\nMona Salama,1981\n").entities())
        .extracting(Entity::id)
        .doesNotContain(first.entities().get(0).id());
  }

  @Test
  void namesakesOfOtherNumbersAreOthers() throws Exception {
    String rows = "name,national_number,passport\nAli,1,\nAli,2,\nAli,,1\nAli,,\nALI,2,\n";
    Told told = Told.text(format(), folder, rows);
    assertThat(told.entities().stream().map(Entity::id).distinct()).hasSize(4);
    assertThat(told.entities().get(4).id()).isEqualTo(told.entities().get(1).id());
  }

  @Test
  void refusesNumbersThatASpreadsheetCut() throws Exception {
    String rows = "name;national_number;passport\nA;2.51113E+13;\nB;;2,5E+14\nC;25E13;A1.5E\n";
    Told told = Told.text(format(), folder, rows);
    assertThat(told.entities()).extracting(Entity::name).containsExactly("C");
    assertThat(told.bad())
        .containsExactly(
            new BadRow(
                "record", "has a national_number that a spreadsheet cut: save the column as text"),
            new BadRow("record", "has a passport that a spreadsheet cut: save the column as text"));
  }

  @Test
  void tellsBrokenRowsAndReadsTheOthers() throws Exception {
    String text = "name;kind\nA;person\n;person\n\"B;person\nC;;;\nD;person;PEP\nE;alien\n";
    Told told = Told.text(format(), folder, text);
    assertThat(told.entities()).extracting(Entity::name).containsExactly("A", "C", "E");
    assertThat(told.entities().get(2).kind()).isEqualTo(EntityKind.UNKNOWN);
    assertThat(told.bad())
        .containsExactly(
            new BadRow(
                "list line 4", "has a quote that is not closed, or letters behind a closed one"),
            new BadRow("list line 6", "has 3 cells, not 2"),
            new BadRow("record", "has no name"));
  }

  @Test
  void showsAPerson() throws Exception {
    assertThat(Told.fixture(format()).shown(format(), "17"))
        .containsExactly(
            "Name: Tarek Ramses El-Nemrawy",
            "Also known as: طارق رمسيس النمراوي",
            "Also known as: Tariq Nimrawi",
            "Also known as (weak): Abu Sahm",
            "Kind: Person",
            "Born: 1951-11-28",
            "Born in: Tanta, Egypt",
            "Nationality: Egypt",
            "Nationality: Lebanon",
            "National number: 25111281600000",
            "Passport: A1234567",
            "Driving licence: D 77",
            "Identifier: 4411",
            "Programme: PEP",
            "Note: Ask \"Compliance\" first",
            "branch: Tanta");
  }
}
