package dev.hawiya.server.dialect.valify;

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
 * @param front base64 of the picture of the front, "" for none
 * @param back base64 of the picture of the back, "" for none; not both are ""
 * @param bundleKey names the bundle that pays
 * @param arabic whether messages are wanted in Arabic rather than English
 * @param extras asked for; unknown ones are ignored
 */
record ValifyRequest(
    String front, String back, String bundleKey, boolean arabic, Set<String> extras) {
  /** The vendor publishes no limit. */
  static final int LARGEST_IMAGE = 10 * 1024 * 1024;

  /** Two of the largest pictures in base64. */
  private static final int LARGEST_BODY = 28 * 1024 * 1024;

  private static final String ID_CARD = "egy_nid";

  static ValifyRequest read(HttpServletRequest request) throws BodyRejected, Refused {
    JsonNode body = JsonTree.read(request, LARGEST_BODY);
    JsonNode data = body.path("data");
    ValifyRequest asked =
        new ValifyRequest(
            text(data, "front_img"),
            text(data, "back_img"),
            text(data, "bundle_key"),
            text(data, "lang").equalsIgnoreCase("ar"),
            extras(data.path("extras")));
    boolean pictureless = asked.front.isEmpty() && asked.back.isEmpty();
    if (!text(body, "document_type").equals(ID_CARD) || asked.bundleKey.isEmpty() || pictureless) {
      throw ValifyErrors.badRequest();
    }
    return asked;
  }

  /** The pictures sent, the front's first. */
  List<byte[]> images() throws Refused {
    List<byte[]> images = new ArrayList<>();
    for (String base64 : List.of(front, back)) {
      if (!base64.isEmpty()) {
        images.add(decoded(base64));
      }
    }
    return images;
  }

  @Override
  public String toString() {
    return "ValifyRequest";
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
