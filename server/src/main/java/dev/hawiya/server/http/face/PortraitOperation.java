package dev.hawiya.server.http.face;

import dev.hawiya.server.http.ApiFailures;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/** What an operation that needs a transaction's portrait may answer, for the description. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
    responseCode = "409",
    description = "The transaction has no portrait, or its picture is not kept",
    content =
        @Content(
            mediaType = ApiFailures.PROBLEM,
            schema = @Schema(implementation = ProblemDetail.class),
            examples = @ExampleObject(name = "no portrait", value = FaceExamples.NO_PORTRAIT)))
@interface PortraitOperation {}
