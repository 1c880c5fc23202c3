package dev.hawiya.server.http.screening;

import dev.hawiya.server.screening.ScreeningOrder;
import dev.hawiya.server.upload.BodyRejected;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A watch as it is asked for.
 *
 * @param order who is watched
 * @param webhook address to be told
 */
record WatchBody(ScreeningOrder order, String webhook) {
  private static final String WEBHOOK = "webhook";
  private static final int LONGEST_URL = 2000;

  static WatchBody of(JsonNode json) throws BodyRejected {
    Set<String> known = new HashSet<>(ScreeningBody.FIELDS);
    known.add(WEBHOOK);
    JsonFields body = new JsonFields(json).only(known);
    if (!body.at(WEBHOOK).isObject()) {
      throw JsonFields.malformed("'webhook' must be an object with a 'url'");
    }
    JsonFields webhook = new JsonFields(body.at(WEBHOOK)).only(Set.of("url"));
    return new WatchBody(ScreeningBody.order(body), webhook.required("url", LONGEST_URL));
  }
}
