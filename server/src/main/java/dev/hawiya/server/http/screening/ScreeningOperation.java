package dev.hawiya.server.http.screening;

import dev.hawiya.server.http.ApiFailures;
import dev.hawiya.server.idempotency.KeyedOperation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/** What is the same of every post of screening, for the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiFailures
@KeyedOperation
@ApiResponse(
    responseCode = "400",
    description = "The request is malformed, or names a list that is not there",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(responseCode = "413", description = "The body is too large", content = @Content)
@ApiResponse(responseCode = "415", description = "The body is no JSON", content = @Content)
@ApiResponse(
    responseCode = "422",
    description = "The Idempotency-Key was used for another request",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
    responseCode = "503",
    description = "No list has been imported: nothing can be searched",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class),
            examples = @ExampleObject(name = "no lists", value = ScreeningExamples.NO_LISTS)))
@interface ScreeningOperation {}
