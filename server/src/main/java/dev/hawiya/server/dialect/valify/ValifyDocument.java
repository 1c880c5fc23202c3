package dev.hawiya.server.dialect.valify;

import java.util.List;

/** The documents that can be read, each at the path of its version of the API. */
enum ValifyDocument {
  ID_CARD("/api/v1.5/ocr/", "egy_nid", List.of("front_img", "back_img")),
  PASSPORT("/api/v1.1/ocr/", "passport", List.of("img"));

  private final String path;
  private final String code;
  private final List<String> pictures;

  ValifyDocument(String path, String code, List<String> pictures) {
    this.path = path;
    this.code = code;
    this.pictures = pictures;
  }

  /** With a slash at its end. */
  String path() {
    return path;
  }

  /** The vendor's {@code document_type}. */
  String code() {
    return code;
  }

  /** The names of its pictures, any of which may be missing as long as one is there. */
  List<String> pictures() {
    return pictures;
  }
}
