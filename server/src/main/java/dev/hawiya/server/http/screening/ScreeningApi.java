package dev.hawiya.server.http.screening;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.http.ApiDescription;
import dev.hawiya.server.http.ApiFailures;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.screening.ListsRefused;
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
import org.springframework.http.ResponseEntity;

/** How the native API of screening describes itself in OpenAPI. */
@Tag(name = "Screening", description = "Looks for people and companies on lists.")
interface ScreeningApi {
  @Operation(
      operationId = "searchLists",
      summary = "Look for a person or company on the lists",
      description =
          "Takes a name in any script and order, or a number, and what narrows it. Each hit says what"
              + " the list has and what its score is made of: pieces with evidence (name, birth_date,"
              + " number, country), value 0..1, weight and a sentence why. weak hits rest on a weak"
              + " alias or a number with two digits exchanged. lists says what was searched, in which"
              + " version: no hits on no lists mean nothing, and are never answered. A hit that was"
              + " decided to be somebody else stands under silenced for as long as its record is"
              + " unchanged. The search costs a call, and is kept on record with its answer,"
              + " encrypted, as long as readings are.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @ScreeningOperation
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Search.class)))
  @ApiResponse(
      responseCode = "200",
      description = "The lists were searched",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "a hit", value = ScreeningExamples.FOUND)))
  ResponseEntity<byte[]> search(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          KeyRefused,
          ListsRefused,
          InputRejected,
          UnknownTransaction;

  @Operation(
      operationId = "searchListsForMany",
      summary = "Look for up to 100 people or companies",
      description =
          "The results come in the order of the searches, each the answer of a search or a problem."
              + " Each that is answered costs a call and is kept on record.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @ScreeningOperation
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Batch.class)))
  @ApiResponse(
      responseCode = "200",
      description = "An answer or a problem for each search",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "two", value = ScreeningExamples.BATCH)))
  ResponseEntity<byte[]> batch(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          KeyRefused,
          ListsRefused,
          InputRejected,
          UnknownTransaction;

  @Operation(
      operationId = "getLists",
      summary = "The lists that are searched",
      description = "Each with the version that serves and what it changed. It costs nothing.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @ApiFailures
  @ApiResponse(
      responseCode = "200",
      description = "The lists; none where none has been imported",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "one", value = ScreeningExamples.LISTS)))
  Map<String, Object> lists(HttpServletRequest request) throws CallerRefused;

  @Operation(
      operationId = "getSearch",
      summary = "A search as it is on record",
      description =
          "Who was asked for, which lists in which version, and the hits by list, id and score, until"
              + " that was kept long enough; also of searches for somebody watched. It costs"
              + " nothing.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @Parameter(
      in = ParameterIn.PATH,
      name = "id",
      required = true,
      description = "the id of an answer",
      schema = @Schema(type = "string", format = "uuid"))
  @ApiFailures
  @ApiResponse(
      responseCode = "200",
      description = "The search; query and answer are null once they were kept long enough",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "a hit", value = ScreeningExamples.KEPT)))
  Map<String, Object> kept(@Parameter(hidden = true) String id, HttpServletRequest request)
      throws CallerRefused, UnknownEntry;

  /** Who is looked for; a name or a number is needed. */
  record Search(
      @Schema(description = "in any script and order", maxLength = 300, example = "Mohamed Ali")
          String name,
      @Schema(
              description = "what the name names; left out where it may be anybody's",
              allowableValues = {"person", "organisation", "vessel", "aircraft", "unknown"})
          String kind,
      @Schema(
              name = "birth_date",
              description = "a day, a month or a year: 1980-01-31, 1980-01 or 1980")
          String birthDate,
      @Schema(description = "of nationality or abode, names or ISO codes, at most 20")
          List<String> countries,
      @Schema(description = "national number, passport and the like, at most 20")
          List<String> numbers,
      @Schema(description = "names of the lists to search, all where left out") List<String> lists,
      @Schema(description = "hits at most", minimum = "1", maximum = "100", defaultValue = "20")
          Integer most,
      @Schema(description = "your own name for the person", maxLength = 300) String reference) {}

  /** Several of them. */
  @Schema(requiredProperties = {"searches"})
  record Batch(@Schema(description = "1 to 100") List<Search> searches) {}
}
