package dev.hawiya.screening.list.ofac;

import static dev.hawiya.screening.entity.EntityName.alias;
import static dev.hawiya.screening.entity.EntityName.primary;
import static dev.hawiya.screening.entity.EntityName.weakAlias;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.entity.Place;
import dev.hawiya.screening.entity.Place.Role;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListFormat;
import dev.hawiya.screening.list.ListFormatContract;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfacListTest extends ListFormatContract {
  private static final String NOTHING = ",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";

  @Override
  protected ListFormat format() {
    return OfacList.format();
  }

  @Test
  void readsAPerson() throws Exception {
    Entity person = Told.fixture(format()).entity("101");
    assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
    assertThat(person.names())
        .containsExactly(
            primary("Tarek Ramses EL-NEMRAWY Jr."),
            alias("Tariq EL NIMRAWI"),
            alias("Tareq Ramsis AL-NIMRAWI"),
            weakAlias("ABU 'L-NIMR"),
            weakAlias("Fath ABU-SAHM"));
    assertThat(person.birthDates())
        .containsExactly(BirthDate.on(LocalDate.of(1951, 11, 28)), BirthDate.in(1953).about());
    assertThat(person.places())
        .containsExactly(
            new Place(Role.ADDRESS, "7 El Bahr Street, Tanta", Optional.of("Egypt")),
            new Place(Role.BIRTH, "Tanta, Gharbia", Optional.of("Egypt")));
    assertThat(person.nationalities()).containsExactly("Egypt", "Korea, North");
    assertThat(person.programmes()).containsExactly("SDGT", "IFSR");
    assertThat(person.identifiers())
        .containsExactly(
            new Identifier("Passport", "A1234567", Optional.of("Egypt")),
            new Identifier("Passport", "RL 7654321", Optional.of("Lebanon")),
            new Identifier("National ID No.", "25111281600000", Optional.of("Egypt")),
            new Identifier("R.F.C.", "NETR-511128-AB1", Optional.of("Mexico")));
  }

  @Test
  void readsACompany() throws Exception {
    Entity company = Told.fixture(format()).entity("102");
    assertThat(company.kind()).isEqualTo(EntityKind.ORGANISATION);
    assertThat(company.names())
        .containsExactly(
            primary("NEMRAWY SHIPPING \"DELTA\" CO., LTD."), alias("DELTA FREIGHT, S.A."));
    assertThat(company.places())
        .containsExactly(
            new Place(Role.ADDRESS, "Quay 4, Building 9, Port Said 42511", Optional.of("Egypt")),
            new Place(Role.ADDRESS, "", Optional.of("Panama")));
    assertThat(company.identifiers())
        .containsExactly(
            new Identifier("Tax ID No.", "300-400-500", Optional.of("Egypt")),
            new Identifier("Company Number IMO", "5500123", Optional.empty()),
            new Identifier("SWIFT/BIC", "NEMREGX1", Optional.empty()));
  }

  @Test
  void readsAShipAndAnAircraft() throws Exception {
    Told told = Told.fixture(format());
    Entity ship = told.entity("103");
    assertThat(ship.kind()).isEqualTo(EntityKind.VESSEL);
    assertThat(ship.nationalities()).containsExactly("Panama", "Malta");
    assertThat(ship.identifiers())
        .containsExactly(
            new Identifier("Call Sign", "SUZZ9", Optional.empty()),
            new Identifier("Vessel Registration Identification IMO", "9000001", Optional.empty()),
            new Identifier("MMSI", "622000001", Optional.empty()));
    Entity aircraft = told.entity("104");
    assertThat(aircraft.kind()).isEqualTo(EntityKind.AIRCRAFT);
    assertThat(aircraft.birthDates()).isEmpty();
    assertThat(aircraft.identifiers())
        .extracting(Identifier::number)
        .containsExactly("10101", "202");
  }

  @Test
  void keepsTheRecordWithItsRemarksWhole() throws Exception {
    SourceField record = Told.fixture(format()).entity("101").source();
    assertThat(record.text("SDN_Name")).isEqualTo("EL-NEMRAWY, Tarek Ramses, Jr.");
    assertThat(record.text("Remarks"))
        .startsWith("DOB 28 Nov 1951;")
        .endsWith("Linked To: NEMRAWY SHIPPING; Linked To: STAR OF TANTA.");
    assertThat(record.all("ALT")).hasSize(2);
    assertThat(record.all("ALT").get(1).text("alt_type")).isEqualTo("fka");
    assertThat(record.text("Call_Sign")).isEmpty();
  }

  @Test
  void showsAPerson() throws Exception {
    assertThat(Told.fixture(format()).shown(format(), "101"))
        .containsExactly(
            "Name: Tarek Ramses EL-NEMRAWY Jr.",
            "Also known as: Tariq EL NIMRAWI",
            "Also known as: Tareq Ramsis AL-NIMRAWI",
            "Also known as (weak): ABU 'L-NIMR",
            "Also known as (weak): Fath ABU-SAHM",
            "Kind: Person",
            "Title: Director of NEMRAWY SHIPPING",
            "Born: 28 Nov 1951",
            "Born: circa 1953",
            "Gender: Male",
            "Address: 7 El Bahr Street, Tanta, Egypt",
            "Born in: Tanta, Gharbia, Egypt",
            "Nationality: Egypt",
            "Nationality: Korea, North",
            "Passport: A1234567 (Egypt)",
            "Passport: RL 7654321 (Lebanon)",
            "National ID No.: 25111281600000 (Egypt)",
            "R.F.C.: NETR-511128-AB1 (Mexico)",
            "Programme: SDGT",
            "Programme: IFSR",
            "Remark: Passport A1234567 (Egypt) issued 12 Mar 2001 expires 11 Mar 2008",
            "Remark: Secondary sanctions risk: section 1(b) of an order",
            "Remark: Linked To: NEMRAWY SHIPPING",
            "Remark: Linked To: STAR OF TANTA");
  }

  @Test
  void tellsBrokenRowsAndReadsTheOthers() throws Exception {
    String text =
        "1,\"FIRST\",-0- ,\"CUBA\""
            + NOTHING
            + "\r\n"
            + "2,\"SECOND,-0- ,\"CUBA\""
            + NOTHING
            + "\r\n"
            + "3,\"THIRD\",-0- ,\"CUBA\""
            + NOTHING
            + "\r\n"
            + "4,\"FOURTH\"\r\n"
            + "5,-0- ,-0- ,\"CUBA\""
            + NOTHING
            + "\r\n"
            + "6,\"SIXTH\",-0- ,\"CUBA\""
            + NOTHING
            + "\r\n"
            + "\u001A";
    Told told = Told.text(format(), folder, text);
    assertThat(told.entities()).extracting(Entity::id).containsExactly("1", "3", "6");
    assertThat(told.bad())
        .containsExactly(
            new BadRow(
                "list line 2", "has a quote that is not closed, or letters behind a closed one"),
            new BadRow("list line 4", "has 2 cells, not 12"),
            new BadRow("record", "has no name"));
  }

  @Test
  void tellsRowsBesideTheListThatBelongToNobody() throws Exception {
    Path main =
        Files.writeString(folder.resolve("SDN.CSV"), "1,\"FIRST\",-0- ,\"CUBA\"" + NOTHING + "\n");
    Path alt = Files.writeString(folder.resolve("ALT.CSV"), "2,3,\"aka\",\"SECOND\",-0- \n");
    assertThatThrownBy(() -> format().locator().locate(main))
        .isInstanceOf(ListRejected.class)
        .hasMessageStartingWith("no add.csv beside SDN.CSV");
    Path add = Files.createFile(folder.resolve("ADD.CSV"));
    ListFiles files = format().locator().locate(folder);
    assertThat(files)
        .isEqualTo(
            new ListFiles(
                main.toAbsolutePath(), List.of(alt.toAbsolutePath(), add.toAbsolutePath())));
    assertThat(Told.by(format(), files).bad())
        .containsExactly(new BadRow("ent_num 2", "stands beside the list but has no row in it"));
  }

  @Test
  void aListWithoutItsOtherNamesIsRefused() throws Exception {
    Path main = Files.createFile(folder.resolve("us-sdn.csv"));
    Files.createFile(folder.resolve("us-add.csv"));
    assertThatThrownBy(() -> format().locator().locate(main))
        .isInstanceOf(ListRejected.class)
        .hasMessageStartingWith("no us-alt.csv beside us-sdn.csv");
  }

  @Test
  void readsNumbersThatBeginWithBracketsAndOtherCallSigns() throws Exception {
    String remarks =
        "\"National ID No. (ZZ)4411 (Ruritania); Passport (expired) 1999; Other Vessel Call Sign 5TT.\"";
    String row = "1,\"FIRST\",-0- ,\"CUBA\"" + NOTHING.replaceFirst(",-0- $", "," + remarks);
    assertThat(Told.text(format(), folder, row).entity("1").identifiers())
        .containsExactly(
            new Identifier("National ID No.", "(ZZ)4411", Optional.of("Ruritania")),
            new Identifier("Other Vessel Call Sign", "5TT", Optional.empty()));
  }

  @Test
  void readsLatinLettersOfTheOldFiles() throws Exception {
    Path main = folder.resolve("sdn.csv");
    Files.write(
        main,
        ("1,\"PE\u00D1A\",-0- ,\"CUBA\"" + NOTHING)
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(Told.by(format(), ListFiles.of(main)).entity("1").name()).isEqualTo("PE\u00D1A");
  }
}
