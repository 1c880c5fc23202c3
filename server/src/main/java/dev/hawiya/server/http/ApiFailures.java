package dev.hawiya.server.http;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/** The failures that every operation can have, for the description of the API. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
    responseCode = "401",
    description = "No key, or not a valid one",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
    responseCode = "403",
    description = "The key's bundle does not cover this, or has ended",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
    responseCode = "404",
    description = "There is nothing under this id, or it is another tenant's",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
    responseCode = "429",
    description = "The quota is used up, or too many requests: see Retry-After",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class)))
public @interface ApiFailures {
  /** The media type of failures. */
  String PROBLEM = "application/problem+json";
}
