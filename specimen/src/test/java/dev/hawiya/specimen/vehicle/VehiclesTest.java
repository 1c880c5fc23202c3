package dev.hawiya.specimen.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.person.WordList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VehiclesTest {
  private static final int MANY = 600;
  private static final Vehicles VEHICLES = new Vehicles();
  private static final Map<String, List<String>> MODELS =
      WordList.load("vehicles").rows().stream()
          .collect(Collectors.toMap(row -> row.get(0) + row.get(1), Function.identity()));

  /** The example of 49 CFR 565 and numbers that are published as valid. */
  @ParameterizedTest
  @CsvSource({
    "1M8GDM9A_KP042788, X",
    "11111111111111111, 1",
    "1HGCM82633A004352, 3",
    "5GZCZ43D13S812715, 1"
  })
  void theCheckDigitIsThatOfPublishedNumbers(String number, char digit) {
    assertThat(CheckDigit.of(number.replace('_', '0'))).isEqualTo(digit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ملاكي", "أجرة", "نقل", "دراجة نارية", "سياحة", "رحلات"})
  void chassisNumbersFollowTheirMakersCountry(String use) {
    for (Vehicle vehicle : many(use)) {
      List<String> model = model(vehicle);
      String chassis = vehicle.chassis();
      assertThat(chassis).matches("[A-HJ-NPR-Z0-9]{6,17}");
      if (model.get(3).equals("yes") && chassis.length() == 17) {
        assertThat(chassis.charAt(8)).as(chassis).isEqualTo(CheckDigit.of(chassis));
      }
      if (chassis.length() < 17) {
        assertThat(vehicle.year() < 1984 || model.get(2).length() < 3).as(chassis).isTrue();
      }
    }
  }

  @Test
  void aboutHalfOfTheChassisNumbersHaveARightCheckDigit() {
    List<String> full =
        many("ملاكي").stream().map(Vehicle::chassis).filter(c -> c.length() == 17).toList();
    long right = full.stream().filter(c -> c.charAt(8) == CheckDigit.of(c)).count();
    assertThat(right / (double) full.size()).isBetween(0.4, 0.6);
    assertThat(full.size()).isLessThan(MANY);
  }

  @Test
  void aVehicleIsOfAYearThatItWasMadeIn() {
    for (Vehicle vehicle : many("ملاكي")) {
      assertThat(vehicle.year())
          .isBetween(
              Integer.parseInt(model(vehicle).get(10)),
              Math.min(2019, Integer.parseInt(model(vehicle).get(11))));
      assertThat(vehicle.engine().number()).matches("[A-Z0-9-]{6,20}");
      boolean electric = vehicle.engine().fuel().equals("كهرباء");
      assertThat(vehicle.engine().cylinders() == 0).isEqualTo(electric);
    }
  }

  private static List<Vehicle> many(String use) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> VEHICLES.vehicle(use, 2019, new SplittableRandom(i)))
        .toList();
  }

  private static List<String> model(Vehicle vehicle) {
    return MODELS.get(vehicle.model().make() + vehicle.model().name());
  }
}
