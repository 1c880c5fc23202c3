package dev.hawiya.server.upload;

import dev.hawiya.server.upload.BodyRejected.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Named values of a request, sent as multipart/form-data, as a form or as a JSON object without
 * nesting, but for lists of strings. Names nobody asked for are ignored; an empty value counts as
 * not given.
 */
public final class FlatBody {
  private final Map<String, List<byte[]>> values;

  private FlatBody(Map<String, List<byte[]>> values) {
    this.values = values;
  }

  /**
   * Reads the wanted values; nothing beyond the limit is taken from the wire.
   *
   * @param wanted names of the values
   * @param limit of the whole body in bytes
   */
  public static FlatBody read(HttpServletRequest request, Set<String> wanted, int limit)
      throws BodyRejected {
    return read(request, new Wanted(wanted, Set.of(), Set.of()), limit);
  }

  /** Reads the wanted values, flags and lists. */
  public static FlatBody read(HttpServletRequest request, Wanted wanted, int limit)
      throws BodyRejected {
    if (request.getContentLengthLong() > limit) {
      throw CappedBody.tooLarge(limit);
    }
    Values values = new Values(wanted);
    read(request, values, limit);
    return new FlatBody(values.kept());
  }

  /** The value of a name, absent where it was not given or empty. */
  public Optional<byte[]> get(String name) {
    return all(name).stream().findFirst();
  }

  /** The value of a name as text. */
  public Optional<String> text(String name) {
    return get(name).map(value -> new String(value, StandardCharsets.UTF_8));
  }

  /** The values of a name that may be given several times, in their order. */
  public List<byte[]> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Whether a flag was given as true. */
  public boolean flag(String name) throws BodyRejected {
    String text = text(name).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      throw new BodyRejected(Reason.MALFORMED, "'" + name + "' must be true or false");
    }
    return Boolean.parseBoolean(text);
  }

  private static void read(HttpServletRequest request, Values values, int limit)
      throws BodyRejected {
    Optional<MediaType> type = type(request);
    if (type.isEmpty()) {
      if (CappedBody.read(request, limit).length > 0) {
        throw unsupported();
      }
    } else if (MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type.get())) {
      MultipartBody.read(request, values);
    } else if (MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type.get())) {
      FormBody.read(CappedBody.read(request, limit), values);
    } else if (type.get().getSubtype().endsWith("json")) {
      JsonBody.read(CappedBody.read(request, limit), values);
    } else {
      throw unsupported();
    }
  }

  private static Optional<MediaType> type(HttpServletRequest request) throws BodyRejected {
    try {
      return Optional.ofNullable(request.getContentType())
          .filter(t -> !t.isBlank())
          .map(MediaType::parseMediaType);
    } catch (InvalidMediaTypeException e) {
      throw unsupported();
    }
  }

  private static BodyRejected unsupported() {
    return new BodyRejected(
        Reason.UNSUPPORTED_TYPE,
        "send Content-Type multipart/form-data, application/x-www-form-urlencoded or"
            + " application/json");
  }
}
