package dev.hawiya.screening.list.followthemoney;

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

class FollowTheMoneyListTest extends ListFormatContract {
  @Override
  protected ListFormat format() {
    return FollowTheMoneyList.format();
  }

  @Test
  void readsAPerson() throws Exception {
    Entity person = Told.fixture(format()).entity("NK-inventedOne");
    assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
    assertThat(person.names())
        .containsExactly(
            primary("Tarek Ramses El-Nemrawy"),
            alias("Tariq Nimrawi"),
            alias("طارق رمسيس النمراوي"),
            alias("Tareq Ramsis"),
            weakAlias("Abu Sahm"));
    assertThat(person.birthDates())
        .containsExactly(BirthDate.on(LocalDate.of(1951, 11, 28)), BirthDate.in(1953));
    assertThat(person.places())
        .containsExactly(
            new Place(Role.BIRTH, "Tanta", Optional.of("Egypt")),
            new Place(Role.BIRTH, "", Optional.of("eg")),
            new Place(Role.ADDRESS, "7 El Bahr Street, Tanta, Egypt", Optional.of("eg")));
    assertThat(person.nationalities()).containsExactly("eg", "lb");
    assertThat(person.identifiers())
        .containsExactly(
            new Identifier("Passport", "A1234567", Optional.empty()),
            new Identifier("ID number", "25111281600000", Optional.empty()));
    assertThat(person.programmes()).containsExactly("sanction", "role.pep", "RU-ORDER1", "Order 1");
    assertThat(person.source().texts("datasets")).containsExactly("ru_freezes", "invented");
    assertThat(person.source().text("target")).isEqualTo("true");
  }

  @Test
  void passesOverWhatIsNoTargetOrCannotBeNamed() throws Exception {
    Told told = Told.fixture(format());
    assertThat(told.bad()).isEmpty();
    assertThat(told.entities())
        .extracting(entity -> entity.name() + " " + entity.kind())
        .containsExactly(
            "Tarek Ramses El-Nemrawy PERSON",
            "Delta Company ORGANISATION",
            "Star of Tanta VESSEL",
            "SU-ZZA AIRCRAFT",
            "Nemrawy Trust UNKNOWN");
    assertThat(told.entity("NK-inventedTwo").nationalities()).containsExactly("eg");
    assertThat(told.entity("NK-inventedThree").identifiers())
        .containsExactly(new Identifier("IMO number", "9000001", Optional.empty()));
  }

  @Test
  void readsTargetsOfWhateverSchema() throws Exception {
    String text =
        """
        {"id":"w","schema":"CryptoWallet","target":true,"properties":{"publicKey":["1aB2cD"]}}
        {"id":"t","schema":"Trust","target":true,"properties":{"name":["Delta Trust"]}}
        {"id":"x","schema":"Address","properties":{"full":["Tanta"]}}
        {"id":"v","schema":"Vessel","properties":{"name":["Tanta"],"pastFlags":["pa"],"crsNumber":["R 1"]}}
        {"id":"c","schema":"Company","properties":{"name":["Delta"],"mainCountry":["eg"],"uscCode":["91A"]}}
        """;
    Told told = Told.text(format(), folder, text);
    assertThat(told.bad()).isEmpty();
    assertThat(told.entities())
        .extracting(entity -> entity.name() + " " + entity.kind())
        .containsExactly(
            "1aB2cD UNKNOWN", "Delta Trust UNKNOWN", "Tanta VESSEL", "Delta ORGANISATION");
    assertThat(told.entities().stream().flatMap(entity -> entity.identifiers().stream()))
        .extracting(number -> number.kind() + " " + number.number())
        .containsExactly("Wallet 1aB2cD", "CRS number R 1", "Unified social credit number 91A");
    assertThat(told.entity("v").nationalities()).containsExactly("pa");
    assertThat(told.entity("c").nationalities()).containsExactly("eg");
  }

  @Test
  void tellsBrokenLinesAndReadsTheOthers() throws Exception {
    String text =
        "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n"
            + "{\"id\":\"b\",\"schema\":\"Person\",\n\n[1]\nnull\n{\"id\":\"c\"}\n"
            + "{\"id\":\"d\",\"schema\":\"Person\",\"properties\":{}}\n"
            + "{\"id\":7,\"schema\":\"Person\",\"properties\":{\"name\":[\"E\",null,8]}}\n";
    Told told = Told.text(format(), folder, text);
    assertThat(told.entities()).extracting(Entity::id).containsExactly("a", "7");
    assertThat(told.bad())
        .extracting(BadRow::place)
        .containsExactly("list line 2", "list line 4", "list line 5", "list line 6", "record");
  }

  @Test
  void showsAPerson() throws Exception {
    assertThat(Told.fixture(format()).shown(format(), "NK-inventedOne"))
        .containsExactly(
            "Name: Tarek Ramses El-Nemrawy",
            "Also known as: Tariq Nimrawi",
            "Also known as: طارق رمسيس النمراوي",
            "Also known as: Tareq Ramsis",
            "Also known as (weak): Abu Sahm",
            "Kind: Person",
            "Position: Harbour master",
            "Gender: male",
            "Born: 1951-11-28",
            "Born: 1953",
            "Born in: Tanta, Egypt",
            "Born in: eg",
            "Address: 7 El Bahr Street, Tanta, Egypt, eg",
            "Nationality: eg",
            "Nationality: lb",
            "Passport: A1234567",
            "ID number: 25111281600000",
            "Programme: sanction",
            "Programme: role.pep",
            "Programme: RU-ORDER1",
            "Programme: Order 1",
            "Country: sy",
            "Authority: Ministry of Ruritania",
            "Reason: Owns ships",
            "Notes: Lives in Tanta",
            "Dataset: ru_freezes",
            "Dataset: invented",
            "Schema: Person");
  }
}
