package dev.hawiya.server.http;

import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** How the native API describes itself in OpenAPI. */
@Tag(name = "Documents", description = "Reads identity documents from photos.")
interface DocumentsApi {
  String PROBLEM = "application/problem+json";

  @Operation(
      operationId = "readDocument",
      summary = "Read the document in a photo",
      description =
          "Takes one JPEG, PNG or WebP photo of one side of a document, at most 15 MB and 25"
              + " megapixels, in any orientation. Every field comes with its value, the text as"
              + " printed, a calibrated confidence, its source and its place in the photo.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "multipart/form-data",
            schema = @Schema(implementation = MultipartUpload.class)),
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = JsonUpload.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "A document was read",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "front", value = ReportExamples.READ)))
  @ApiResponse(
      responseCode = "422",
      description = "The photo was refused, or shows no document that is known",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "refused", value = ReportExamples.REJECTED)))
  @ApiResponse(
      responseCode = "400",
      description = "The request is malformed",
      content =
          @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
  @ApiResponse(responseCode = "401", description = "No key, or not a valid one", content = @Content)
  @ApiResponse(responseCode = "413", description = "Larger than 15 MB", content = @Content)
  @ApiResponse(
      responseCode = "415",
      description = "Neither multipart, form nor JSON",
      content = @Content)
  @ApiResponse(
      responseCode = "503",
      description = "Busy: try again after the seconds in Retry-After",
      content = @Content)
  ResponseEntity<Map<String, Object>> read(HttpServletRequest request)
      throws CallerRefused, BodyRejected, UnknownTransaction;

  /** The multipart form of a request. */
  @Schema(requiredProperties = "file")
  record MultipartUpload(
      @Schema(type = "string", format = "binary", description = "the photo") String file) {}

  /** The JSON form of a request. */
  @Schema(requiredProperties = "image_base64")
  record JsonUpload(
      @Schema(
              name = "image_base64",
              description = "the photo in base64, alone or as a data URL",
              example = "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ...")
          String imageBase64) {}
}
