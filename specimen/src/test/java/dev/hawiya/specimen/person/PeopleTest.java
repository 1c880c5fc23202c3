package dev.hawiya.specimen.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private final People people = new People(11);

  @Test
  void theSamePersonComesBackWhateverElseWasAsked() {
    assertThat(new People(11).person(7)).isEqualTo(people.person(7));
    assertThat(people.person(8)).isNotEqualTo(people.person(7));
    assertThat(new People(12).person(7)).isNotEqualTo(people.person(7));
  }

  @Test
  void exactlyOneInFiveNumbersFailsItsCheckDigit() {
    long failing =
        IntStream.range(0, 500)
            .mapToObj(i -> people.person(i).birth().number())
            .filter(number -> !holds(number))
            .count();
    assertThat(failing).isEqualTo(100);
    assertThat(holds(people.person(0).birth().number())).isTrue();
    assertThat(holds(people.person(4).birth().number())).isFalse();
  }

  @Test
  void theNumberTellsBirthDateSexAndGovernorate() {
    for (int i = 0; i < 300; i++) {
      Birth birth = people.person(i).birth();
      String n = birth.number();
      int century = n.charAt(0) == '2' ? 1900 : 2000;
      LocalDate date =
          LocalDate.of(
              century + Integer.parseInt(n.substring(1, 3)),
              Integer.parseInt(n.substring(3, 5)),
              Integer.parseInt(n.substring(5, 7)));
      assertThat(n).matches("[23]\\d{13}");
      assertThat(date).isEqualTo(birth.date());
      assertThat(n.substring(7, 9)).isEqualTo(birth.governorate().code());
      assertThat((n.charAt(12) - '0') % 2 == 1).isEqualTo(birth.sex() == Sex.MALE);
    }
  }

  @Test
  void everythingPrintedSuitsThePerson() {
    for (int i = 0; i < 300; i++) {
      Person person = people.person(i);
      Issue issue = person.issue();
      boolean husband = person.standing().marriage().husband().isPresent();
      assertThat(issue.expires()).isEqualTo(issue.issued().plusYears(7));
      assertThat(issue.factoryNumber()).matches("[A-Z]{2}\\d{7}");
      assertThat(issue.copy()).isBetween(1, 9);
      assertThat(person.birth().date().plusYears(16)).isBefore(issue.issued());
      assertThat(husband).isEqualTo(person.standing().marriage().word().equals("متزوجة"));
      assertThat(person.name().full()).matches("[\\u0621-\\u064a ]+");
      assertThat(person.residence().secondLine()).contains(" - ").hasSizeLessThan(40);
      assertThat(person.residence().street()).doesNotContain("{").hasSizeBetween(4, 36);
    }
  }

  /** The example number published with the folk rule holds by it. */
  @Test
  void knowsThePublishedExample() {
    assertThat(holds("28208151304597")).isTrue();
    assertThat(holds("28208151304591")).isFalse();
  }

  @Test
  void aFailingDigitFailsUnderEitherVariantOfTheRule() {
    Birth known =
        new Birth("", LocalDate.of(1990, 2, 3), Sex.MALE, new Birth.Governorate("21", "الجيزة"));
    for (int seed = 0; seed < 200; seed++) {
      String number = NumberMaker.compose(known, false, new SplittableRandom(seed));
      int r = NumberMaker.remainder(number);
      int check = number.charAt(13) - '0';
      assertThat(check).isNotIn((11 - r) % 10, (11 - r) % 11 % 10);
    }
  }

  private static boolean holds(String number) {
    return (11 - NumberMaker.remainder(number)) % 10 == number.charAt(13) - '0';
  }
}
