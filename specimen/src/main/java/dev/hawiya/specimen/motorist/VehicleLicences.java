package dev.hawiya.specimen.motorist;

import dev.hawiya.specimen.person.People;
import dev.hawiya.specimen.person.Person;
import dev.hawiya.specimen.person.RegisterSpelling;
import dev.hawiya.specimen.person.WordList;
import dev.hawiya.specimen.plate.PlateForm;
import dev.hawiya.specimen.plate.Registration;
import dev.hawiya.specimen.vehicle.Vehicle;
import dev.hawiya.specimen.vehicle.Vehicles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The invented vehicle licences of one seed: of people of the same seed, some of companies. */
public final class VehicleLicences {
  private static final int SALT = 15_485;
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final int DAYS = 5100;
  private static final double COMPANY = 0.35;
  private static final Map<String, Double> GAPS =
      Map.of(
          "nationality", 0.05,
          "traffic_unit", 0.06,
          "vehicle_sub_type", 0.2,
          "vehicle_examination_date", 0.15,
          "vehicle_engine_number", 0.06,
          "vehicle_colour", 0.03,
          "vehicle_fuel", 0.03);

  private final long seed;
  private final People people;
  private final Vehicles vehicles = new Vehicles();
  private final Addresses addresses = new Addresses();
  private final WordList uses = WordList.load("vehicle-uses");
  private final WordList companies = WordList.load("licence-companies");

  public VehicleLicences(long seed) {
    this.seed = seed;
    this.people = new People(seed);
  }

  public Licence licence(int index) {
    RandomGenerator random = new SplittableRandom((seed + SALT) * 1_000_003L + index);
    Person person = people.person(index);
    RegisterSpelling spelling = RegisterSpelling.any(random);
    List<String> use = uses.pick(random);
    LocalDate issued = FIRST.plusDays(random.nextInt(DAYS));
    Vehicle vehicle = vehicles.vehicle(use.get(0), issued.getYear(), random);
    Map<String, String> fields = new LinkedHashMap<>();
    boolean company = use.get(1).equals("companies") && random.nextDouble() < COMPANY;
    if (company) {
      fields.put("owner_name", spelling.formWord(companies.pickWord(random)));
    } else {
      fields.put("owner_name", person.name().full());
      fields.put("nationality", spelling.formWord(nationality(random)));
    }
    fields.put("owner_address", addresses.of(person.residence(), spelling, random));
    fields.put("licence_number", Integer.toString(100_000 + random.nextInt(9_900_000)));
    fields.put("licence_kind", spelling.formWord(use.get(0)));
    fields.put("issue_date", issued.toString());
    fields.put("expiry_date", issued.plusYears(1 + random.nextInt(3)).toString());
    office(person, fields);
    plate(Registration.any(PlateForm.EGYPT_CAR, random), fields);
    vehicle(vehicle, spelling, fields);
    fields.put("vehicle_examination_date", issued.minusDays(random.nextInt(45)).toString());
    Gaps.leave(fields, GAPS, random);
    return new Licence(fields, extras(vehicle, random), person.birth().sex());
  }

  private static void office(Person person, Map<String, String> fields) {
    Office office = Office.of(person.residence());
    fields.put("traffic_department", office.department());
    fields.put("traffic_unit", office.unit());
  }

  private static void plate(Registration plate, Map<String, String> fields) {
    fields.put("plate_letters", String.join("", plate.letters()));
    fields.put("plate_digits", plate.digits());
  }

  private static void vehicle(Vehicle vehicle, RegisterSpelling clerk, Map<String, String> fields) {
    Vehicle.Engine engine = vehicle.engine();
    fields.put("vehicle_make", clerk.formWord(vehicle.model().make()));
    fields.put("vehicle_model", clerk.formWord(vehicle.model().name()));
    fields.put("vehicle_model_year", Integer.toString(vehicle.year()));
    fields.put("vehicle_body_type", clerk.formWord(vehicle.body().type()));
    fields.put("vehicle_sub_type", clerk.formWord(vehicle.body().kind()));
    fields.put("vehicle_chassis_number", vehicle.chassis());
    fields.put("vehicle_engine_number", engine.number());
    if (engine.cylinders() > 0) {
      fields.put("vehicle_engine_volume", Integer.toString(engine.volume()));
      fields.put("vehicle_cylinders", Integer.toString(engine.cylinders()));
    }
    fields.put("vehicle_fuel", clerk.formWord(engine.fuel()));
    fields.put("vehicle_colour", clerk.formWord(vehicle.colour()));
  }

  private static Map<String, String> extras(Vehicle vehicle, RandomGenerator random) {
    int cylinders = vehicle.engine().cylinders();
    boolean small = cylinders > 0 && cylinders < 3;
    int seats = vehicle.body().type().equals("أتوبيس") ? 26 + random.nextInt(24) : 4;
    int passengers = small ? 2 : seats + random.nextInt(4);
    int heavy = cylinders > 4 ? 4200 : 900;
    int weight = small ? 110 + 10 * random.nextInt(6) : heavy + 10 * random.nextInt(90);
    return Map.of("passengers", Integer.toString(passengers), "weight", Integer.toString(weight));
  }

  private static String nationality(RandomGenerator random) {
    List<String> rare = List.of("سوداني", "سوري", "ليبي", "سعودي", "يمني");
    return random.nextInt(25) == 0 ? rare.get(random.nextInt(rare.size())) : "مصري";
  }
}
