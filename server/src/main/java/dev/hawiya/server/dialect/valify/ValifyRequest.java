package dev.hawiya.server.dialect.valify;

import dev.hawiya.core.reading.Scope;
import dev.hawiya.server.dialect.valify.ValifyErrors.Refused;
import dev.hawiya.server.upload.Base64Image;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.JsonTree;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a caller wants read.
 *
 * @param document in the pictures
 * @param pictures base64 of at least one, in the document's order
 * @param bundleKey names the bundle that pays
 * @param arabic whether messages are wanted in Arabic rather than English
 * @param extras asked for; unknown ones are ignored
 */
record ValifyRequest(
    ValifyDocument document,
    List<String> pictures,
    String bundleKey,
    boolean arabic,
    Set<String> extras) {
  /** The vendor publishes no limit. */
  static final int LARGEST_IMAGE = 10 * 1024 * 1024;

  /** Two of the largest pictures in base64. */
  private static final int LARGEST_BODY = 28 * 1024 * 1024;

  static ValifyRequest read(HttpServletRequest request, ValifyDocument document)
      throws BodyRejected, Refused {
    JsonNode body = JsonTree.read(request, LARGEST_BODY);
    JsonNode data = body.path("data");
    ValifyRequest asked =
        new ValifyRequest(
            document,
            pictures(data, document),
            text(data, "bundle_key"),
            text(data, "lang").equalsIgnoreCase("ar"),
            extras(data.path("extras")));
    boolean other = !text(body, "document_type").equals(document.code());
    if (other || asked.bundleKey.isEmpty() || asked.pictures.isEmpty()) {
      throw ValifyErrors.badRequest();
    }
    return asked;
  }

  /** What must be found out; a passport has no extras. */
  Scope scope() {
    return document == ValifyDocument.ID_CARD ? ValifyExtrasMapper.scope(extras) : Scope.CONTENT;
  }

  /** The pictures sent, decoded. */
  List<byte[]> images() throws Refused {
    List<byte[]> images = new ArrayList<>();
    for (String base64 : pictures) {
      images.add(decoded(base64));
    }
    return images;
  }

  @Override
  public String toString() {
    return "ValifyRequest";
  }

  private static List<String> pictures(JsonNode data, ValifyDocument document) throws Refused {
    List<String> pictures = new ArrayList<>();
    for (String name : document.pictures()) {
      String base64 = text(data, name);
      if (!base64.isEmpty()) {
        pictures.add(base64);
      }
    }
    return pictures;
  }

  private static byte[] decoded(String base64) throws Refused {
    byte[] image;
    try {
      image = Base64Image.decode("image", base64.getBytes(StandardCharsets.UTF_8));
    } catch (BodyRejected notBase64) {
      throw ValifyErrors.unsupportedMedia();
    }
    if (image.length > LARGEST_IMAGE) {
      throw ValifyErrors.badRequest();
    }
    return image;
  }

  private static String text(JsonNode object, String name) throws Refused {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString()) {
      throw ValifyErrors.badRequest();
    }
    return value.asString().isBlank() ? "" : value.asString();
  }

  private static Set<String> extras(JsonNode list) throws Refused {
    if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
      throw ValifyErrors.badRequest();
    }
    Set<String> extras = new HashSet<>();
    list.forEach(extra -> extras.add(extra.asString("")));
    return extras;
  }
}
