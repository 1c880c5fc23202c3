package dev.hawiya.server.http.face;

import dev.hawiya.server.http.ApiFailures;
import dev.hawiya.server.http.RepeatableOperation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/** What is the same of every operation on faces, for the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RepeatableOperation
@ApiResponse(
    responseCode = "200",
    description =
        "What was decided: same, different, or undecided with the reasons that say what to do",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(type = "object"),
            examples = {
              @ExampleObject(name = "same", value = FaceExamples.SAME),
              @ExampleObject(name = "undecided", value = FaceExamples.UNDECIDED)
            }))
@ApiResponse(
    responseCode = "415",
    description = "Neither multipart, form nor JSON, nor a picture where one suffices",
    content = @Content)
@ApiResponse(
    responseCode = "422",
    description =
        "A picture was refused, with a code as reason; or the Idempotency-Key was used for another"
            + " request",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class),
            examples = @ExampleObject(name = "refused", value = FaceExamples.REFUSED)))
@interface FaceOperation {}
