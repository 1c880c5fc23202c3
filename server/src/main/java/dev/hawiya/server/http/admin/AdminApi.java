package dev.hawiya.server.http.admin;

import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.administration.Issued;
import dev.hawiya.server.administration.TenantFacts;
import dev.hawiya.server.http.ApiDescription;
import dev.hawiya.server.upload.BodyRejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** How administration describes itself in OpenAPI. */
@Tag(
    name = "Administration",
    description =
        "Accounts, for administrators (./hawiya account create-admin NAME). Changes take effect at"
            + " once on every server of the store. Secrets are told once, when they are made.")
@SecurityRequirement(name = ApiDescription.BASIC)
@ApiResponse(responseCode = "400", description = "Malformed; says what to send", content = @Content)
@ApiResponse(responseCode = "401", description = "Not an administrator", content = @Content)
@ApiResponse(responseCode = "404", description = "No such account", content = @Content)
@ApiResponse(
    responseCode = "409",
    description = "What is there stands in the way",
    content = @Content)
@ApiResponse(
    responseCode = "429",
    description = "Too many tries from one address",
    content = @Content)
interface AdminApi {
  String JSON = "application/json";

  /** What there is. */
  record Listing(List<TenantFacts> tenants, List<TenantFacts.Credential> admins) {}

  @Operation(
      operationId = "createTenant",
      summary = "Create a tenant",
      description =
          "Makes a tenant with a bundle, one credential of each kind and a user; answers with all"
              + " their secrets. Everything but the name is optional. The country is an ISO 3166-1"
              + " code of three letters; services are DOCUMENT, FACE, LIVENESS, SCREENING.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              examples =
                  @ExampleObject(
                      """
                      {"name": "acme", "country": "EGY", "quota": 10000, "services": ["DOCUMENT"],
                       "expires": "2031-01-01T00:00:00Z", "per_second": 10, "per_minute": 300}""")))
  @ApiResponse(responseCode = "201", description = "Created")
  ResponseEntity<Issued> createTenant(HttpServletRequest request)
      throws CallerRefused, BodyRejected;

  @Operation(
      operationId = "listTenants",
      summary = "List all tenants and administrators",
      description = "With bundles (quota, calls used), credentials and users; never a secret.")
  Listing list(HttpServletRequest request) throws CallerRefused;

  @Operation(operationId = "getTenant", summary = "Show one tenant")
  @Parameter(name = "name", in = ParameterIn.PATH, required = true)
  TenantFacts tenant(HttpServletRequest request) throws CallerRefused;

  @Operation(
      operationId = "changeTenant",
      summary = "Change a tenant's rate",
      description = "What is left out stays; null gives back an API's usual rate.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              examples = @ExampleObject("{\"per_second\": 20, \"per_minute\": null}")))
  @Parameter(name = "name", in = ParameterIn.PATH, required = true)
  TenantFacts changeTenant(HttpServletRequest request) throws CallerRefused, BodyRejected;

  @Operation(
      operationId = "addToTenant",
      summary = "Add a credential, bundle or user",
      description =
          "Credential: kind (KEY_PAIR, API_KEY, SIGNING_SECRET, OAUTH_CLIENT), bundle where the"
              + " tenant has several, country, expires. Bundle: quota, services, expires, all"
              + " optional. User: name.")
  @RequestBody(
      content =
          @Content(
              mediaType = JSON,
              examples = {
                @ExampleObject(name = "credentials", value = "{\"kind\": \"API_KEY\"}"),
                @ExampleObject(name = "bundles", value = "{\"quota\": 1000}"),
                @ExampleObject(name = "users", value = "{\"name\": \"amal\"}")
              }))
  @ApiResponse(responseCode = "201", description = "Added")
  @Parameter(name = "name", in = ParameterIn.PATH, required = true)
  @Parameter(
      name = "part",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(allowableValues = {"credentials", "bundles", "users"}))
  ResponseEntity<Issued> add(HttpServletRequest request) throws CallerRefused, BodyRejected;

  @Operation(
      operationId = "changeBundle",
      summary = "Change a bundle's quota or expiry",
      description =
          "quota: calls in all, null for any number; or top_up: so many calls more; expires: null"
              + " for never. What is left out stays.")
  @RequestBody(
      content = @Content(mediaType = JSON, examples = @ExampleObject("{\"top_up\": 5000}")))
  @Parameter(name = "key", in = ParameterIn.PATH, required = true)
  ResponseEntity<Void> changeBundle(HttpServletRequest request) throws CallerRefused, BodyRejected;

  @Operation(
      operationId = "actOnAccount",
      summary = "Rotate, disable or enable",
      description =
          "rotate replaces the secret of a credential or the HMAC key of a bundle and answers with"
              + " the new one; the old one stops working at once. disable and enable answer 204.")
  @Parameter(
      name = "kind",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(allowableValues = {"tenants", "bundles", "credentials"}))
  @Parameter(name = "id", in = ParameterIn.PATH, required = true)
  @Parameter(
      name = "verb",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(allowableValues = {"rotate", "disable", "enable"}))
  ResponseEntity<Issued> act(HttpServletRequest request) throws CallerRefused;

  @Operation(
      operationId = "actOnUser",
      summary = "Rotate a user's password, disable or enable a user")
  @Parameter(name = "name", in = ParameterIn.PATH, required = true)
  @Parameter(name = "user", in = ParameterIn.PATH, required = true)
  @Parameter(
      name = "verb",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(allowableValues = {"rotate", "disable", "enable"}))
  ResponseEntity<Issued> actOnUser(HttpServletRequest request) throws CallerRefused;
}
