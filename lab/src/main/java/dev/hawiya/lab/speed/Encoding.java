package dev.hawiya.lab.speed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How a photo travels to a server. */
enum Encoding {
  PLAIN("the photo as the body", "image/jpeg") {
    @Override
    byte[] body(byte[] photo) {
      return photo;
    }
  },
  JSON("base64 in JSON", "application/json") {
    @Override
    byte[] body(byte[] photo) {
      return ascii("{\"image_base64\":\"" + Base64.getEncoder().encodeToString(photo) + "\"}");
    }
  },
  MULTIPART("multipart/form-data", "multipart/form-data; boundary=hawiya-photo") {
    @Override
    byte[] body(byte[] photo) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      body.writeBytes(
          ascii(
              "--hawiya-photo\r\nContent-Disposition: form-data; name=\"file\";"
                  + " filename=\"a.jpg\"\r\n\r\n"));
      body.writeBytes(photo);
      body.writeBytes(ascii("\r\n--hawiya-photo--\r\n"));
      return body.toByteArray();
    }
  };

  private final String title;
  private final String contentType;

  Encoding(String title, String contentType) {
    this.title = title;
    this.contentType = contentType;
  }

  String title() {
    return title;
  }

  String contentType() {
    return contentType;
  }

  abstract byte[] body(byte[] photo);

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
