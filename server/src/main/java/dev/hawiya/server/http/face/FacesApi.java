package dev.hawiya.server.http.face;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.face.NoPortrait;
import dev.hawiya.server.http.ApiDescription;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

/** How the native API of faces describes itself in OpenAPI. */
@Tag(name = "Faces", description = "Says whether two pictures show one person.")
interface FacesApi {
  @Operation(
      operationId = "compareFaces",
      summary = "Say whether two pictures show one person",
      description =
          "Takes two pictures, at most 15 MB together, and compares the largest face of each, of"
              + " any size and turned by any angle. score is the likeness, -1 to 1; probability is"
              + " that of one person, calibrated; from threshold on the decision is same; fmr is the"
              + " strictest share of strangers that is known to be kept out at this score, null"
              + " where none is. Without a face, with somebody beside the person or with a face of"
              + " too few pixels the decision is undecided. It does not tell whether a person stood"
              + " before the camera. Nothing is kept of the pictures.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @FaceOperation
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "multipart/form-data",
            schema = @Schema(implementation = MultipartPair.class)),
        @Content(mediaType = "application/json", schema = @Schema(implementation = JsonPair.class))
      })
  ResponseEntity<byte[]> compare(HttpServletRequest request)
      throws CallerRefused, BodyRejected, UnknownTransaction, KeyRefused, InputRejected;

  @Operation(
      operationId = "matchFace",
      summary = "Say whether a picture shows the person on a document",
      description =
          "Compares a picture with the portrait that an earlier step of the transaction read: the"
              + " newest one of a side that carries a portrait and whose picture is still kept. The"
              + " picture is the first one of the reasons, the portrait the second. The picture"
              + " becomes a step of the transaction, kept as long as the others. Pictures are kept"
              + " only where the server is told to (hawiya.keep.images).",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @FaceOperation
  @PortraitOperation
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "image/*",
            schema = @Schema(type = "string", format = "binary", description = "the photo itself")),
        @Content(
            mediaType = "multipart/form-data",
            schema = @Schema(implementation = MultipartProbe.class)),
        @Content(mediaType = "application/json", schema = @Schema(implementation = JsonProbe.class))
      })
  ResponseEntity<byte[]> match(HttpServletRequest request)
      throws CallerRefused, BodyRejected, UnknownTransaction, KeyRefused, InputRejected, NoPortrait;

  /** The multipart form of two pictures. */
  @Schema(requiredProperties = {"first", "second"})
  record MultipartPair(
      @Schema(type = "string", format = "binary", description = "one picture") String first,
      @Schema(type = "string", format = "binary", description = "the other") String second,
      @Schema(
              name = "first_is_document",
              description = "whether the first is of a document, of which the portrait is meant")
          Boolean firstIsDocument) {}

  /** The JSON form of two pictures. */
  @Schema(requiredProperties = {"first_base64", "second_base64"})
  record JsonPair(
      @Schema(
              name = "first_base64",
              description = "one picture in base64, alone or as a data URL",
              example = "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ...")
          String firstBase64,
      @Schema(name = "second_base64", description = "the other") String secondBase64,
      @Schema(
              name = "first_is_document",
              description = "whether the first is of a document, of which the portrait is meant")
          Boolean firstIsDocument) {}

  /** The multipart form of a picture to match. */
  @Schema(requiredProperties = {"file", "transaction_id"})
  record MultipartProbe(
      @Schema(type = "string", format = "binary", description = "the photo") String file,
      @Schema(name = "transaction_id", description = "of the document's reading")
          String transactionId,
      @Schema(name = "client_reference", description = "your own reference", maxLength = 300)
          String clientReference) {}

  /** The JSON form of a picture to match. */
  @Schema(requiredProperties = {"image_base64", "transaction_id"})
  record JsonProbe(
      @Schema(
              name = "image_base64",
              description = "the photo in base64, alone or as a data URL",
              example = "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ...")
          String imageBase64,
      @Schema(name = "transaction_id", description = "of the document's reading")
          String transactionId,
      @Schema(name = "client_reference", description = "your own reference", maxLength = 300)
          String clientReference) {}
}
