package dev.hawiya.server.dialect.valify;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The answer to pictures of a card.
 *
 * @param result every field of the vendor's page
 * @param extras those asked for, by name
 * @param transaction id of the person's check
 * @param trials left to the token
 */
record ValifyResponse(
    Map<String, Object> result,
    Map<String, Map<String, Object>> extras,
    String transaction,
    int trials) {

  ServerResponse answer(String hmacKey) {
    Map<String, Object> body = body();
    return ServerResponse.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("hmac", ValifySignature.of(body, hmacKey))
        .body(body);
  }

  private Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("result", result);
    body.putAll(extras);
    body.put("transaction_id", transaction);
    body.put("trials_remaining", trials);
    return body;
  }
}
