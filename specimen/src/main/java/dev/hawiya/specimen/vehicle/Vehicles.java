package dev.hawiya.specimen.vehicle;

import dev.hawiya.specimen.person.WordList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes vehicles of the makes and models that are common in Egypt. */
public final class Vehicles {
  /** How often a maker is chosen whose chassis numbers carry a check digit. */
  private static final double CHECKED = 0.45;

  private final WordList models = WordList.load("vehicles");
  private final WordList colours = WordList.load("vehicle-colours");

  /**
   * @param use the kind of licence, in full spelling
   * @param latest no model is of a later year
   */
  public Vehicle vehicle(String use, int latest, RandomGenerator random) {
    boolean checked = random.nextDouble() < CHECKED;
    WordList used = models.only(row -> Row.uses(row).contains(use) && Row.first(row) <= latest);
    WordList suited = used.only(row -> Row.checked(row) == checked);
    List<String> row = (suited.rows().isEmpty() ? used : suited).pick(random);
    int last = Math.min(latest, Row.last(row));
    int year = last - (int) ((last - Row.first(row)) * Math.pow(random.nextDouble(), 1.6));
    String start = Row.any(row, Row.STARTS, random);
    return new Vehicle(
        new Vehicle.Model(row.get(0), row.get(1)),
        year,
        new Vehicle.Body(row.get(Row.BODY), Row.any(row, Row.KINDS, random)),
        engine(row, random),
        new ChassisMaker(random).number(start, year, Row.checked(row)),
        colours.pickWord(random));
  }

  private static Vehicle.Engine engine(List<String> row, RandomGenerator random) {
    StringBuilder number = new StringBuilder(Row.any(row, Row.ENGINES, random));
    if (random.nextInt(4) == 0) {
      number.append((char) ('A' + random.nextInt(8)));
    }
    int digits = 5 + random.nextInt(3);
    for (int i = 0; i < digits; i++) {
      number.append(random.nextInt(10));
    }
    return new Vehicle.Engine(
        number.toString(),
        Integer.parseInt(Row.any(row, Row.VOLUMES, random)),
        Integer.parseInt(row.get(Row.CYLINDERS)),
        Row.any(row, Row.FUELS, random));
  }

  /** The columns of the list of models. */
  private static final class Row {
    static final int STARTS = 2;
    static final int BODY = 4;
    static final int KINDS = 5;
    static final int VOLUMES = 7;
    static final int CYLINDERS = 8;
    static final int FUELS = 9;
    static final int ENGINES = 12;

    static boolean checked(List<String> row) {
      return row.get(3).equals("yes");
    }

    static List<String> uses(List<String> row) {
      return List.of(row.get(6).split("\\|"));
    }

    static int first(List<String> row) {
      return Integer.parseInt(row.get(10));
    }

    static int last(List<String> row) {
      return Integer.parseInt(row.get(11));
    }

    static String any(List<String> row, int column, RandomGenerator random) {
      String[] choices = row.get(column).split("\\|");
      return choices[random.nextInt(choices.length)];
    }
  }
}
