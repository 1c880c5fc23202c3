package dev.hawiya.server.http.screening;

import dev.hawiya.server.http.ApiFailures;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is the same of every operation on something with an id, for the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiFailures
@Parameter(
    in = ParameterIn.PATH,
    name = "id",
    required = true,
    schema = @Schema(type = "string", format = "uuid"))
@interface ByIdOperation {}
