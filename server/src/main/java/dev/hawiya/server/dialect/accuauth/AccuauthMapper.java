package dev.hawiya.server.dialect.accuauth;

import dev.hawiya.core.field.Fields;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.dialect.CodeTable;
import dev.hawiya.server.dialect.accuauth.AccuauthErrors.Failure;
import dev.hawiya.server.dialect.accuauth.AccuauthErrors.Status;
import dev.hawiya.server.dialect.accuauth.AccuauthResponse.Card;
import dev.hawiya.server.verification.Verification;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the cards in a picture, of the country that was asked for or of any. */
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

  private static final String FRONT = "front";
  private static final String BACK = "back";
  private static final Set<String> SIDES = Set.of(FRONT, BACK);

  private static final Comparator<DocumentReading> IN_ORDER =
      Comparator.<DocumentReading>comparingInt(reading -> reading.page().orElse(1))
          .thenComparing(reading -> reading.document().side(), Comparator.reverseOrder());

  private final CodeTable documents = CodeTable.load("accuauth", "documents");
  private final Map<AccuauthCountry, AccuauthSides> sides =
      Map.of(
          AccuauthCountry.EGYPT, new AccuauthEgyptMapper(),
          AccuauthCountry.PAKISTAN, new AccuauthPakistanMapper());

  /**
   * The cards in the picture or on the pages of the file, page by page, the front of a card before
   * its back. Whatever else a file shows does not spoil them.
   *
   * @param asked the country that key or host ask for; absent to take the card's own
   */
  List<Card> cards(Verification verification, Optional<AccuauthCountry> asked) throws Failure {
    DocumentReading surest = verification.reading();
    refuseTiny(surest.quality());
    List<DocumentReading> wanted =
        verification.files().get(0).stream().filter(r -> isCard(r.document(), asked)).toList();
    if (wanted.isEmpty()) {
      throw failed(seen(surest.document(), asked));
    }
    return wanted.stream().sorted(IN_ORDER).map(this::card).toList();
  }

  private static boolean isCard(Classification document, Optional<AccuauthCountry> asked) {
    return Optional.ofNullable(TYPES.get(document.type()))
        .filter(type -> SIDES.contains(document.side()))
        .filter(type -> asked.isEmpty() || asked.get() == type.country())
        .isPresent();
  }

  private Card card(DocumentReading reading) {
    Type type = TYPES.get(reading.document().type());
    AccuauthSides mapper = sides.get(type.country());
    String side = reading.document().side();
    Fields fields = reading.fields();
    return new Card(
        type.card(), side, side.equals(FRONT) ? mapper.front(fields) : mapper.back(fields));
  }

  /** What there is instead of a card. */
  private String seen(Classification document, Optional<AccuauthCountry> asked) {
    if (!document.known()) {
      return "no ID card was found in the image";
    }
    Type type = TYPES.get(document.type());
    String wanted = asked.map(AccuauthCountry::card).orElse("an Egyptian or Pakistani ID card");
    if (type == null) {
      String named = documents.code(document.type());
      String shown = named.isEmpty() ? "a document of type " + document.type() : named;
      return "the image shows " + shown + " and not " + wanted;
    }
    return asked.isPresent() && asked.get() != type.country()
        ? "the image shows " + type.country().card() + " and not " + wanted
        : "the side of the ID card could not be recognised";
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
