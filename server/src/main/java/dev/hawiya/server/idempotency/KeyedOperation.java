package dev.hawiya.server.idempotency;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The header of every operation that may safely be repeated, for the description of the API. */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    in = ParameterIn.HEADER,
    name = KeyedRequest.HEADER,
    description = "1 to 255 printable characters that make it safe to repeat the request for a day",
    schema = @Schema(type = "string", minLength = 1, maxLength = 255))
public @interface KeyedOperation {}
