package dev.hawiya.core.reading;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.notice.Notices;
import dev.hawiya.core.plate.Plate;
import dev.hawiya.core.plate.PlateLetters;
import dev.hawiya.core.plate.PlateNumber;
import dev.hawiya.core.plate.PlateReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells the number plates of a photo as readings of their own kind. */
final class PlateDocuments {
  /** Confidence from which a picture that nobody called a vehicle's shows a plate. */
  private static final double PLAIN = 0.7;

  private final PlateReader reader;
  private final Notices notices;
  private final PlateLetters letters = PlateLetters.egyptian();

  PlateDocuments(PlateReader reader, Notices notices) {
    this.reader = reader;
    this.notices = notices;
  }

  /** Every plate of a photo, the clearest first; empty where there is none. */
  List<DocumentReading> all(Raster photo, Quality quality, Trace trace) {
    List<Plate> plates = reader.read(photo);
    trace.keep(Trace.PLATES, plates);
    return plates.stream().map(plate -> reading(plate, quality)).toList();
  }

  /** The plates that were read plainly. */
  List<DocumentReading> plain(Raster photo, Quality quality, Trace trace) {
    return all(photo, quality, trace).stream()
        .filter(r -> r.plate().filter(p -> p.confidence() >= PLAIN).isPresent())
        .toList();
  }

  private DocumentReading reading(Plate plate, Quality quality) {
    return new DocumentReading(
        Classification.of(plate),
        Optional.of(plate.corners()),
        fields(plate),
        List.of(),
        quality,
        plate.number().isPresent() ? notices.ofPlate(quality) : notices.ofUnreadPlate(quality),
        OptionalInt.empty(),
        List.of(),
        Optional.of(plate));
  }

  private Fields fields(Plate plate) {
    PlateFields fields = new PlateFields(plate);
    plate
        .number()
        .ifPresentOrElse(
            number -> put(fields, number),
            () -> fields.missing("could not be read", "plate_letters", "plate_digits"));
    plate.use().ifPresent(use -> fields.read("plate_use", use.code(), "", use.confidence()));
    return fields.all();
  }

  private void put(PlateFields fields, PlateNumber number) {
    String joined = String.join("", number.letters());
    if (joined.isEmpty()) {
      fields.missing("plates of this kind have none", "plate_letters");
    } else {
      String apart = String.join(" ", number.letters());
      fields.read("plate_letters", joined, apart, fields.plate().confidence());
    }
    String digits = number.printedDigits();
    fields.read("plate_digits", number.digits(), digits, fields.plate().confidence());
    letters.latin(number).ifPresent(latin -> fields.derived("plate_letters_latin", latin));
    letters.governorate(number).ifPresent(g -> fields.derived("governorate", g));
  }

  /** The fields of a plate as they come. */
  private record PlateFields(Plate plate, Map<String, Field> read, Map<String, String> missing) {
    PlateFields(Plate plate) {
      this(plate, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void read(String id, String value, String raw, double confidence) {
      Optional<Quad> outline = Optional.of(plate.corners());
      read.put(id, new Field(id, value, value, raw, confidence, Source.VIZ, outline));
    }

    void derived(String id, String value) {
      double sure = plate.confidence();
      read.put(id, new Field(id, value, value, "", sure, Source.NUMBER, Optional.empty()));
    }

    void missing(String why, String... ids) {
      List.of(ids).forEach(id -> missing.put(id, why));
    }

    Fields all() {
      return new Fields(read, missing);
    }
  }
}
