package dev.hawiya.server.http;

import dev.hawiya.core.cutout.Cutout;
import dev.hawiya.server.idempotency.KeyedRequest;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.BodyRejected.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The pictures that an answer is to hold beside the report, by the query's {@code include}. They
 * are kept nowhere, and so not together with an Idempotency-Key, under which answers are kept.
 *
 * @param names of {@link #DOCUMENT} and {@link #PORTRAIT}
 */
record WantedPictures(Set<String> names) {
  static final String INCLUDE = "include";
  static final String DOCUMENT = "document";
  static final String PORTRAIT = "portrait";
  private static final Set<String> KNOWN = Set.of(DOCUMENT, PORTRAIT);

  /** What a query asks for; the body is not looked at. */
  static WantedPictures of(HttpServletRequest request) throws BodyRejected {
    Set<String> names = names(request.getQueryString());
    if (!KNOWN.containsAll(names)) {
      throw new BodyRejected(
          Reason.MALFORMED, "'include' takes 'document' and 'portrait', with a comma between them");
    }
    if (!names.isEmpty() && request.getHeader(KeyedRequest.HEADER) != null) {
      throw new BodyRejected(
          Reason.MALFORMED,
          "'include' does not go with an Idempotency-Key, under which the answer would be kept");
    }
    return new WantedPictures(names);
  }

  boolean any() {
    return !names.isEmpty();
  }

  /** A report with the pictures added that are wanted: base64 of a JPEG, null where none is. */
  Map<String, Object> in(Map<String, Object> report, Optional<Cutout> cutout) {
    if (!any()) {
      return report;
    }
    Map<String, Object> images = new LinkedHashMap<>();
    if (names.contains(DOCUMENT)) {
      images.put(DOCUMENT, cutout.map(Cutout::document).map(WantedPictures::base64).orElse(null));
    }
    if (names.contains(PORTRAIT)) {
      images.put(
          PORTRAIT, cutout.flatMap(Cutout::portrait).map(WantedPictures::base64).orElse(null));
    }
    Map<String, Object> all = new LinkedHashMap<>(report);
    all.put("images", images);
    return all;
  }

  private static String base64(byte[] jpeg) {
    return Base64.getEncoder().encodeToString(jpeg);
  }

  /** A query's own words, never those of a form in the body, which the servlet would read too. */
  private static Set<String> names(String query) throws BodyRejected {
    List<String> given =
        UriComponentsBuilder.newInstance()
            .query(query)
            .build()
            .getQueryParams()
            .getOrDefault(INCLUDE, List.of());
    Set<String> names = new LinkedHashSet<>();
    for (String list : given) {
      names.addAll(words(list));
    }
    return names;
  }

  private static Set<String> words(String list) throws BodyRejected {
    if (list == null) {
      return Set.of();
    }
    try {
      return Arrays.stream(URLDecoder.decode(list, StandardCharsets.UTF_8).split(","))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toSet());
    } catch (IllegalArgumentException notEscaped) {
      throw new BodyRejected(Reason.MALFORMED, "'include' is not escaped as addresses are");
    }
  }
}
