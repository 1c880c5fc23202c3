package dev.hawiya.server.dialect.accuauth;

import dev.hawiya.core.image.Quality;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.dialect.accuauth.AccuauthErrors.Failure;
import dev.hawiya.server.dialect.accuauth.AccuauthErrors.Status;
import dev.hawiya.server.dialect.accuauth.AccuauthResponse.Card;
import dev.hawiya.server.verification.Verification;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the card in a picture, of the country that was asked for or of any. */
final class AccuauthMapper {
  /**
   * A document type.
   *
   * @param card the vendor's {@code card_type}, which Egyptian cards do not have
   */
  private record Type(AccuauthCountry country, Optional<String> card) {}

  private static final Map<String, Type> TYPES =
      Map.of(
          "EGY-NID", new Type(AccuauthCountry.EGYPT, Optional.empty()),
          "PAK-SNIC", new Type(AccuauthCountry.PAKISTAN, Optional.of("SNIC")),
          "PAK-NICOP", new Type(AccuauthCountry.PAKISTAN, Optional.of("SNIC")),
          "PAK-NIC", new Type(AccuauthCountry.PAKISTAN, Optional.of("NIC")));

  static final Set<String> DOCUMENT_TYPES = TYPES.keySet();

  /** Pixels a picture needs each way, by the vendor's page. */
  private static final int LEAST_PIXELS = 128;

  private final Map<AccuauthCountry, AccuauthSides> sides =
      Map.of(
          AccuauthCountry.EGYPT, new AccuauthEgyptMapper(),
          AccuauthCountry.PAKISTAN, new AccuauthPakistanMapper());

  /**
   * The card in the picture.
   *
   * @param asked the country that key or host ask for; absent to take the card's own
   */
  Card card(Verification verification, Optional<AccuauthCountry> asked) throws Failure {
    DocumentReading reading = verification.reading();
    refuseTiny(reading.quality());
    Type type = type(reading, asked);
    AccuauthSides mapper = sides.get(type.country());
    return switch (reading.document().side()) {
      case "front" -> new Card(type.card(), "front", mapper.front(reading.fields()));
      case "back" -> new Card(type.card(), "back", mapper.back(reading.fields()));
      default -> throw failed("the side of the ID card could not be recognised");
    };
  }

  private static Type type(DocumentReading reading, Optional<AccuauthCountry> asked)
      throws Failure {
    if (!reading.document().known()) {
      throw failed("no ID card was found in the image");
    }
    String seen = reading.document().type();
    Type type = TYPES.get(seen);
    String wanted = asked.map(AccuauthCountry::card).orElse("an Egyptian or Pakistani ID card");
    if (type == null) {
      throw failed("the image shows a document of type " + seen + " and not " + wanted);
    }
    if (asked.isPresent() && asked.get() != type.country()) {
      throw failed("the image shows " + type.country().card() + " and not " + wanted);
    }
    return type;
  }

  private static Failure failed(String reason) {
    return new Failure(Status.DETECTION_FAILED, reason);
  }

  private static void refuseTiny(Quality quality) throws Failure {
    if (quality.width() < LEAST_PIXELS || quality.height() < LEAST_PIXELS) {
      throw new Failure(Status.INVALID_ARGUMENT, "the image is smaller than 128 x 128 pixels");
    }
  }
}
