package dev.hawiya.server.http;

import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.transaction.UnknownTransaction;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * How transactions describe themselves in OpenAPI. The id is described beside its parameter: to
 * look at a parameter springdoc would need the annotations of Bean Validation.
 */
@Tag(name = "Transactions", description = "A person's check: its steps and how they agree.")
interface TransactionsApi {
  @Operation(
      operationId = "getTransaction",
      summary = "What was found out about a person so far",
      description =
          "The steps in order, each with its report until that was kept long enough, and the"
              + " checks between every two of them. It costs nothing.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @Parameter(
      in = ParameterIn.PATH,
      name = "id",
      required = true,
      description = "the transaction_id of an answer",
      schema = @Schema(type = "string", format = "uuid"))
  @ApiFailures
  @ApiResponse(
      responseCode = "200",
      description = "The transaction",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "one step", value = ReportExamples.TRANSACTION)))
  Map<String, Object> transaction(@Parameter(hidden = true) String id, HttpServletRequest request)
      throws CallerRefused, UnknownTransaction;
}
