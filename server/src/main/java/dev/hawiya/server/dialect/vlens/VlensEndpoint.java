package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.liveness.Frame;
import dev.hawiya.server.account.Service;
import java.util.List;

/** The vendor's endpoints under {@code /v1/ocr}, each with a twin {@code /file} for multipart. */
enum VlensEndpoint {
  ID_FRONT("/id/front", Service.DOCUMENT, "image"),
  ID_BACK("/id/back", Service.DOCUMENT, "image"),
  PASSPORT("/passport", Service.DOCUMENT, "image"),
  CAR_LICENSE_FRONT("/car/license/front", Service.DOCUMENT, "image"),
  CAR_LICENSE_BACK("/car/license/back", Service.DOCUMENT, "image"),
  DRIVING_LICENSE("/driving_license", Service.DOCUMENT, "image"),
  FACE_MATCH("/face/match", Service.FACE, "image"),
  FACE_COMPARE("/face/compare", Service.FACE, "face_image1", "face_image2"),
  LIVENESS_MULTI("/liveness/multi", Service.LIVENESS, "face_1", "face_2", "face_3"),
  LICENSE_PLATE("/license_plate", Service.DOCUMENT, "image"),
  CLASSIFICATION("/classification", Service.DOCUMENT, "image"),
  AML_VALIDATE("/aml/validate", Service.SCREENING);

  static final String ROOT = "/v1/ocr";
  static final String TWIN = "/file";

  private final String path;
  private final Service service;
  private final List<String> pictures;

  VlensEndpoint(String path, Service service, String... pictures) {
    this.path = ROOT + path;
    this.service = service;
    this.pictures = List.of(pictures);
  }

  String path() {
    return path;
  }

  /** What a bundle must cover. */
  Service service() {
    return service;
  }

  /** The names of the pictures it needs. */
  List<String> pictures() {
    return pictures;
  }

  /** The largest picture it takes, in bytes. */
  int largestPicture() {
    return this == LIVENESS_MULTI ? Frame.LARGEST : VlensRequest.LARGEST_IMAGE;
  }

  /** Whether it reads documents of every country. */
  boolean worldwide() {
    return this == PASSPORT;
  }

  /** Whether it goes on from an earlier step, and so needs its transaction. */
  boolean continues() {
    return this == FACE_MATCH;
  }
}
