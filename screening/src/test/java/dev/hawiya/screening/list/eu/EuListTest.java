package dev.hawiya.screening.list.eu;

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

class EuListTest extends ListFormatContract {
  @Override
  protected ListFormat format() {
    return EuList.format();
  }

  @Test
  void readsAPerson() throws Exception {
    Entity person = Told.fixture(format()).entity("EU.9001.1");
    assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
    assertThat(person.names())
        .containsExactly(
            primary("Tarek Ramses El-Nemrawy"),
            weakAlias("Tarek Nemrawy"),
            alias("طارق رمسيس النمراوي"),
            weakAlias("Abu Sahm"));
    assertThat(person.birthDates())
        .containsExactly(
            BirthDate.on(LocalDate.of(1951, 11, 28)),
            BirthDate.in(1953).about(),
            BirthDate.between(1954, 1957),
            BirthDate.in(YearMonth.of(1960, 7)));
    assertThat(person.places())
        .containsExactly(
            new Place(Role.BIRTH, "Tanta, Gharbia", Optional.of("EGYPT")),
            new Place(Role.ADDRESS, "7 El Bahr Street, 31511, Tanta", Optional.of("EGYPT")));
    assertThat(person.nationalities()).containsExactly("EGYPT");
    assertThat(person.identifiers())
        .containsExactly(
            new Identifier("National passport", "A1234567", Optional.of("EGYPT")),
            new Identifier("id", "2511128", Optional.empty()));
    assertThat(person.programmes()).containsExactly("RUR", "TERR");
    assertThat(person.source().at("nameAlias", "regulationSummary")).hasSize(1);
  }

  @Test
  void readsACompanyAndTellsWhoHasNoName() throws Exception {
    Told told = Told.fixture(format());
    Entity company = told.entity("2");
    assertThat(company.kind()).isEqualTo(EntityKind.ORGANISATION);
    assertThat(company.names()).containsExactly(primary("Delta Company"));
    assertThat(company.places()).isEmpty();
    assertThat(told.entities()).hasSize(2);
    assertThat(told.bad()).containsExactly(new BadRow("record", "has no name"));
  }

  @Test
  void aRemarkMayCallANameWeakAndADateStandInParts() throws Exception {
    String text =
        """
        <export><sanctionEntity euReferenceNumber="EU.1"><subjectType code="person"/>
        <nameAlias wholeName="Tarek" strong="true"><remark>Good quality a.k.a.</remark></nameAlias>
        <nameAlias wholeName="Sahm" strong="true"><remark>Low quality a.k.a.</remark></nameAlias>
        <birthdate year="1960" monthOfYear="7" dayOfMonth="9"/>
        <address countryDescription="EGYPT"><remark>until 2001</remark></address>
        </sanctionEntity></export>
        """;
    Told told = Told.text(format(), folder, text);
    assertThat(told.entity("EU.1").names()).containsExactly(primary("Tarek"), weakAlias("Sahm"));
    assertThat(told.entity("EU.1").birthDates())
        .containsExactly(BirthDate.on(LocalDate.of(1960, 7, 9)));
    assertThat(told.shown(format(), "EU.1"))
        .contains("Name note: Low quality a.k.a.", "Address note: until 2001");
  }

  @Test
  void showsAPerson() throws Exception {
    assertThat(Told.fixture(format()).shown(format(), "EU.9001.1"))
        .containsExactly(
            "Name: Tarek Ramses El-Nemrawy",
            "Also known as (weak): Tarek Nemrawy",
            "Also known as: طارق رمسيس النمراوي",
            "Also known as (weak): Abu Sahm",
            "Kind: Person",
            "Title: Mr",
            "Function: Harbour master",
            "Gender: M",
            "Born: 1951-11-28",
            "Born: circa 1953",
            "Born: 1954 to 1957",
            "Born: 1960-7",
            "Born in: Tanta, Gharbia, EGYPT",
            "Address: 7 El Bahr Street, 31511, Tanta, EGYPT",
            "Nationality: EGYPT",
            "National passport: A1234567 (EGYPT)",
            "id: 2511128",
            "Programme: RUR",
            "Programme: TERR",
            "Document note: (expired)",
            "Regulation: 2020/999 (OJ L1)",
            "Regulation: 2021/999 (OJ L2)",
            "Published: http://eur-lex.example/2020/999",
            "United Nations id: RUi.001",
            "Designation: Owns ships",
            "Remark: Lives in Tanta");
  }
}
