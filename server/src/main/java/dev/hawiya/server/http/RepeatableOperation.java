package dev.hawiya.server.http;

import dev.hawiya.server.idempotency.KeyedOperation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/**
 * What is the same of every operation that takes pictures and may safely be repeated, for the
 * description of the API.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApiFailures
@KeyedOperation
@ApiResponse(
    responseCode = "400",
    description = "The request is malformed",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(responseCode = "413", description = "Larger than 15 MB", content = @Content)
@ApiResponse(
    responseCode = "503",
    description = "Busy: try again after the seconds in Retry-After",
    content = @Content)
public @interface RepeatableOperation {}
