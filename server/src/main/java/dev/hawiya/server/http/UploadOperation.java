package dev.hawiya.server.http;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/** What is the same of every operation that takes a photo, for the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RepeatableOperation
@ApiResponse(
    responseCode = "422",
    description =
        "The photo was refused, or shows no document that is known; as problem+json: the"
            + " Idempotency-Key was used for another request",
    content = {
      @Content(
          mediaType = "application/json",
          schema = @Schema(type = "object"),
          examples = @ExampleObject(name = "refused", value = ReportExamples.REJECTED)),
      @Content(
          mediaType = ApiFailures.PROBLEM,
          schema = @Schema(implementation = ProblemDetail.class))
    })
@ApiResponse(
    responseCode = "415",
    description = "Neither a picture, multipart, form nor JSON",
    content = @Content)
@interface UploadOperation {}
