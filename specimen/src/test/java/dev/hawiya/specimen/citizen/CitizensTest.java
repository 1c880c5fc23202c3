package dev.hawiya.specimen.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitizensTest {
  private static final int MANY = 400;
  private final Citizens citizens = new Citizens(11);

  @Test
  void theSameCitizenComesBackWhateverElseWasAsked() {
    assertThat(new Citizens(11).citizen(7, Register.SMART))
        .isEqualTo(citizens.citizen(7, Register.SMART));
    assertThat(citizens.citizen(8, Register.SMART))
        .isNotEqualTo(citizens.citizen(7, Register.SMART));
    assertThat(citizens.citizen(7, Register.OLD)).isNotEqualTo(citizens.citizen(7, Register.SMART));
    assertThat(new Citizens(12).citizen(7, Register.SMART))
        .isNotEqualTo(citizens.citizen(7, Register.SMART));
  }

  @ParameterizedTest
  @EnumSource(Register.class)
  void theNumberTellsProvinceAndSex(Register register) {
    all(register)
        .forEach(
            citizen -> {
              String number = citizen.identity().number();
              assertThat(number).matches("[1-7]\\d{4}-\\d{7}-\\d");
              boolean odd = (number.charAt(14) - '0') % 2 == 1;
              assertThat(odd).isEqualTo(citizen.identity().sex() == Sex.MALE);
            });
  }

  @ParameterizedTest
  @EnumSource(Register.class)
  void datesFollowEachOther(Register register) {
    all(register)
        .forEach(
            citizen -> {
              LocalDate issued = citizen.card().issued();
              LocalDate born = citizen.identity().born();
              assertThat(born.getYear()).isBetween(1945, 2006);
              assertThat(born.plusYears(18)).isBeforeOrEqualTo(issued);
              assertThat(issued).isBetween(register.first(), register.last());
              assertThat(citizen.card().expires().getDayOfMonth())
                  .isEqualTo(issued.getDayOfMonth());
              assertThat(citizen.card().expires()).isEqualTo(issued.plusYears(10));
            });
  }

  @Test
  void someWivesAreNamedByTheirHusbands() {
    List<Citizen> women =
        all(Register.SMART).filter(citizen -> citizen.identity().sex() == Sex.FEMALE).toList();
    long husbands = women.stream().filter(woman -> woman.kin().husband()).count();
    assertThat(husbands / (double) women.size()).isBetween(0.2, 0.4);
    assertThat(all(Register.SMART).filter(citizen -> citizen.kin().husband()))
        .allMatch(citizen -> citizen.identity().sex() == Sex.FEMALE);
  }

  @Test
  void namesAreOfLettersAndSayNoWordTwice() {
    all(Register.OLD)
        .forEach(
            citizen -> {
              BothScripts name = citizen.identity().name();
              assertThat(name.latin()).matches("[A-Z][A-Za-z ]+").doesNotContain("  ");
              assertThat(name.urdu()).matches("[\\u0621-\\u06d2 ]+").doesNotContain("  ");
              assertThat(name.latin().split(" ")).doesNotHaveDuplicates();
            });
  }

  @ParameterizedTest
  @EnumSource(Register.class)
  void addressesHaveTwoOrThreeLinesThatMakeOne(Register register) {
    all(register)
        .flatMap(citizen -> Stream.of(citizen.home().present(), citizen.home().permanent()))
        .forEach(
            address -> {
              assertThat(address.latin()).hasSizeBetween(2, 3);
              assertThat(address.urdu()).hasSizeBetween(2, 3);
              assertThat(address.latinLine()).doesNotContain("{", "\t", ",,", ", ,");
              assertThat(address.latinLine()).hasSizeBetween(10, 120);
              assertThat(address.urduLine()).doesNotContain("{", "\t", ",", "  ");
            });
  }

  @Test
  void onlyOverseasCardsNameAnotherCountry() {
    assertThat(all(Register.SMART)).allMatch(c -> c.home().country().equals("Pakistan"));
    assertThat(all(Register.OVERSEAS)).noneMatch(c -> c.home().country().equals("Pakistan"));
  }

  @Test
  void manyLiveWhereTheirFamilyBelongs() {
    long same =
        all(Register.SMART).filter(c -> c.home().present().equals(c.home().permanent())).count();
    assertThat(same).isBetween(MANY / 3L, MANY * 4L / 5);
  }

  private Stream<Citizen> all(Register register) {
    return IntStream.range(0, MANY).mapToObj(i -> citizens.citizen(i, register));
  }
}
