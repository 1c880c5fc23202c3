package dev.hawiya.server.http.screening;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.http.ApiDescription;
import dev.hawiya.server.http.ApiFailures;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.screening.ScreeningRefused;
import dev.hawiya.server.screening.UnknownEntry;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** How watches describe themselves in OpenAPI. */
@Tag(name = "Screening watches", description = "Searches again when a list changes.")
interface WatchesApi {
  @Operation(
      operationId = "watch",
      summary = "Watch somebody",
      description =
          "Takes what a search takes, and the address of a webhook. The search is made at once and"
              + " costs a call; found are the hits that there are already. When a list changes the"
              + " person is searched again, which costs nothing, and a hit that was not there before"
              + " is told to the webhook: POST of {type: screening.hit, delivery, watch, reference,"
              + " list, version, hits}, each hit as in a search but for the sentences why, nothing of"
              + " the person but the reference. The header Hawiya-Signature is t=SECONDS,v1=HEX, the HMAC-SHA256 under"
              + " the secret of the time, a dot and the body as it came. Answer with any 2xx; else it"
              + " is told again after 1, 5 and 15 minutes, 1, 3, 6, 12 and 24 hours, then given up."
              + " It may be told twice, under the same delivery. The url must be https and lead to"
              + " the public internet, and no redirect is followed. The secret is told this once, or again"
              + " under the same Idempotency-Key.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @ScreeningOperation
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewWatch.class)))
  @ApiResponse(
      responseCode = "200",
      description = "The person is watched",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "no hit yet", value = WatchExamples.BEGUN)))
  ResponseEntity<byte[]> begin(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          KeyRefused,
          ScreeningRefused,
          InputRejected,
          UnknownTransaction;

  @Operation(
      operationId = "getWatches",
      summary = "The newest thousand watches",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @ApiFailures
  @ApiResponse(
      responseCode = "200",
      description = "The watches, newest first",
      content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
  Map<String, Object> all(HttpServletRequest request) throws CallerRefused;

  @Operation(
      operationId = "getWatch",
      summary = "One watch, and what its webhook was told",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @ByIdOperation
  @ApiResponse(
      responseCode = "200",
      description = "The watch; of each delivery its state: pending, told or given_up",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "told once", value = WatchExamples.WATCH)))
  Map<String, Object> one(@Parameter(hidden = true) String id, HttpServletRequest request)
      throws CallerRefused, UnknownEntry;

  @Operation(
      operationId = "deleteWatch",
      summary = "End a watch",
      description = "What was not told yet is not told any more.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @ByIdOperation
  @ApiResponse(responseCode = "204", description = "It is gone", content = @Content)
  ResponseEntity<Void> delete(@Parameter(hidden = true) String id, HttpServletRequest request)
      throws CallerRefused, UnknownEntry;

  /** Who is watched, as in a search, and who is told. */
  @Schema(requiredProperties = {"webhook"})
  record NewWatch(
      String name,
      String kind,
      @Schema(name = "birth_date") String birthDate,
      List<String> countries,
      List<String> numbers,
      List<String> lists,
      Integer most,
      String reference,
      Hook webhook) {}

  /** Who is told. */
  record Hook(
      @Schema(description = "an https address", example = "https://example.com/hits") String url) {}
}
