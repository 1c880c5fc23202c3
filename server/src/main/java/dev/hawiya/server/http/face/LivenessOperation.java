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

/** What the operation on living persons may answer, for the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RepeatableOperation
@ApiResponse(
    responseCode = "200",
    description = "What was decided: live, attack or inconclusive, and why",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(type = "object"),
            examples = {
              @ExampleObject(name = "live", value = LivenessExamples.LIVE),
              @ExampleObject(name = "attack", value = LivenessExamples.ATTACK),
              @ExampleObject(name = "inconclusive", value = LivenessExamples.INCONCLUSIVE)
            }))
@PortraitOperation
@ApiResponse(
    responseCode = "413",
    description = "A frame is larger than 500 KB, or the body than 16 MB",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class),
            examples = @ExampleObject(name = "too large", value = LivenessExamples.TOO_LARGE)))
@ApiResponse(
    responseCode = "415",
    description = "Neither multipart, form nor JSON",
    content = @Content)
@ApiResponse(
    responseCode = "422",
    description =
        "A frame was refused, with a code as reason; or the Idempotency-Key was used for another"
            + " request",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class),
            examples = @ExampleObject(name = "refused", value = LivenessExamples.REFUSED)))
@interface LivenessOperation {}
