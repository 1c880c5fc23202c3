package dev.hawiya.server.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** The head of the OpenAPI document at {@code /v3/api-docs}. */
public final class ApiDescription {
  public static final String BASIC = "basic";

  private ApiDescription() {}

  /** Title, licence and the way to authenticate; the paths come from the controllers. */
  public static OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Hawiya")
                .version("v1")
                .description(
                    "Reads identity documents from photos. Errors are problem+json (RFC 9457)."
                        + " Nothing that was read is logged; it is kept encrypted, for as long"
                        + " as the server is told to. A POST may be repeated under its"
                        + " Idempotency-Key for a day: the first answer is given again, with"
                        + " Idempotency-Replayed: true, and nothing is charged.")
                .license(new License().name("Apache-2.0")))
        .components(new Components().addSecuritySchemes(BASIC, basic()));
  }

  private static SecurityScheme basic() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("basic")
        .description(
            "The key's id as user name, its secret as password; in a demo: demo, demo-secret.");
  }
}
