package dev.hawiya.server.dialect.accuauth;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The answer to a picture of a card.
 *
 * @param requestId {@code TID} and 32 lowercase hexadecimal digits
 * @param status always {@code OK}
 * @param results the sides of cards seen, at least one
 */
record AccuauthResponse(
    @JsonProperty("request_id") String requestId, String status, List<Card> results) {

  /**
   * One side of a card.
   *
   * @param type {@code SNIC} or {@code NIC} of Pakistan; left out for Egypt
   * @param side {@code front} or {@code back}
   * @param info every field of that side, "" where it was not read
   */
  record Card(
      @JsonProperty("card_type") @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> type,
      @JsonProperty("card_side") String side,
      @JsonProperty("card_info") Map<String, String> info) {}

  static AccuauthResponse ok(List<Card> cards) {
    return new AccuauthResponse(newRequestId(), "OK", cards);
  }

  static String newRequestId() {
    return "TID" + UUID.randomUUID().toString().replace("-", "");
  }

  ServerResponse answer() {
    return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(this);
  }
}
