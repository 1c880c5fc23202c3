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
import io.swagger.v3.oas.annotations.enums.ParameterIn;
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
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** How decisions describe themselves in OpenAPI. */
@Tag(name = "Screening decisions", description = "Whether somebody is the one on a list.")
interface DecisionsApi {
  @Operation(
      operationId = "decideHit",
      summary = "Decide whether a hit is the person",
      description =
          "About whom is told by your reference, as given in searches, or else by the same name,"
              + " birth_date and numbers. A false_hit is silenced in later searches for as long as"
              + " the list's record of the entity is unchanged, and stands there under silenced."
              + " A newer decision about the same replaces the older one. It costs nothing. Reasons"
              + " are kept encrypted, until the decision is deleted.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @ScreeningOperation
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewDecision.class)))
  @ApiResponse(
      responseCode = "200",
      description = "The decision is kept",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "false hit", value = WatchExamples.DECISION)))
  ResponseEntity<byte[]> decide(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          KeyRefused,
          ScreeningRefused,
          InputRejected,
          UnknownTransaction;

  @Operation(
      operationId = "getDecisions",
      summary = "The newest thousand decisions",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @Parameter(
      in = ParameterIn.QUERY,
      name = "reference",
      description = "only those made under this reference of yours",
      schema = @Schema(type = "string", maxLength = 300))
  @ApiFailures
  @ApiResponse(
      responseCode = "400",
      description = "The reference is none",
      content =
          @Content(
              mediaType = ApiFailures.PROBLEM,
              schema = @Schema(implementation = ProblemDetail.class)))
  @ApiResponse(
      responseCode = "200",
      description = "The decisions, newest first",
      content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
  Map<String, Object> all(HttpServletRequest request) throws CallerRefused, BodyRejected;

  @Operation(
      operationId = "getDecision",
      summary = "One decision",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @ByIdOperation
  @ApiResponse(
      responseCode = "200",
      description = "The decision",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "false hit", value = WatchExamples.DECISION)))
  Map<String, Object> one(@Parameter(hidden = true) String id, HttpServletRequest request)
      throws CallerRefused, UnknownEntry;

  @Operation(
      operationId = "deleteDecision",
      summary = "Take a decision back",
      description = "What it silenced is told again.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @ByIdOperation
  @ApiResponse(responseCode = "204", description = "It is gone", content = @Content)
  ResponseEntity<Void> delete(@Parameter(hidden = true) String id, HttpServletRequest request)
      throws CallerRefused, UnknownEntry;

  /** What was decided. */
  @Schema(requiredProperties = {"list", "entity", "verdict"})
  record NewDecision(
      @Schema(description = "your own name for the person, as in searches", maxLength = 300)
          String reference,
      @Schema(description = "the person's, where there is no reference", maxLength = 300)
          String name,
      @Schema(name = "birth_date", description = "the person's") String birthDate,
      @Schema(description = "the person's") List<String> numbers,
      @Schema(description = "the hit's list", example = "un") String list,
      @Schema(description = "the hit's id", example = "QDi.999") String entity,
      @Schema(allowableValues = {"true_hit", "false_hit"}) String verdict,
      @Schema(description = "needed for a false_hit", maxLength = 2000) String reason) {}
}
