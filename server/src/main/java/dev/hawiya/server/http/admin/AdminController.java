package dev.hawiya.server.http.admin;

import dev.hawiya.server.account.Administrators;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.administration.Accounts;
import dev.hawiya.server.administration.AccountsRefused;
import dev.hawiya.server.administration.BundleChange;
import dev.hawiya.server.administration.CredentialOrder;
import dev.hawiya.server.administration.Issued;
import dev.hawiya.server.administration.NewTenant;
import dev.hawiya.server.administration.Subject;
import dev.hawiya.server.administration.TenantFacts;
import dev.hawiya.server.administration.Terms;
import dev.hawiya.server.http.BasicCaller;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.upload.BodyRejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/** {@code /v1/admin}: every path asks for an administrator before it looks at anything else. */
@RestController
public final class AdminController implements AdminApi {
  private static final String TENANTS = "/v1/admin/tenants";
  private static final String TENANT = TENANTS + "/{name}";

  private final Administrators administrators;
  private final Accounts accounts;

  public AdminController(Administrators administrators, Accounts accounts) {
    this.administrators = administrators;
    this.accounts = accounts;
  }

  @Override
  @PostMapping(TENANTS)
  public ResponseEntity<Issued> createTenant(HttpServletRequest request)
      throws CallerRefused, BodyRejected {
    String by = admin(request);
    AdminBody body =
        AdminBody.read(
            request,
            Set.of("name", "country", "quota", "services", "expires", "per_second", "per_minute"));
    Rate rate = new Rate(body.rate("per_second"), body.rate("per_minute"));
    NewTenant asked = new NewTenant(body.required("name"), body.text("country"), terms(body), rate);
    return created(accounts.create(by, asked));
  }

  @Override
  @GetMapping(TENANTS)
  public Listing list(HttpServletRequest request) throws CallerRefused {
    admin(request);
    return new Listing(accounts.tenants(), accounts.admins());
  }

  @Override
  @GetMapping(TENANT)
  public TenantFacts tenant(HttpServletRequest request) throws CallerRefused {
    admin(request);
    return accounts.tenant(inPath(request, "name"));
  }

  @Override
  @PatchMapping(TENANT)
  public TenantFacts changeTenant(HttpServletRequest request) throws CallerRefused, BodyRejected {
    String by = admin(request);
    AdminBody body = AdminBody.read(request, Set.of("per_second", "per_minute"));
    String name = inPath(request, "name");
    TenantFacts now = accounts.tenant(name);
    accounts.setRate(
        by,
        name,
        new Rate(
            body.has("per_second") ? body.rate("per_second") : now.perSecond(),
            body.has("per_minute") ? body.rate("per_minute") : now.perMinute()));
    return accounts.tenant(name);
  }

  @Override
  @PostMapping(TENANT + "/{part}")
  public ResponseEntity<Issued> add(HttpServletRequest request) throws CallerRefused, BodyRejected {
    String by = admin(request);
    String name = inPath(request, "name");
    return created(
        switch (inPath(request, "part")) {
          case "credentials" -> accounts.addCredential(by, name, credential(request));
          case "bundles" -> accounts.addBundle(by, name, bundle(request));
          case "users" -> accounts.addUser(by, name, user(request));
          default -> throw AccountsRefused.unknown("a tenant has credentials, bundles and users");
        });
  }

  @Override
  @PatchMapping("/v1/admin/bundles/{key}")
  public ResponseEntity<Void> changeBundle(HttpServletRequest request)
      throws CallerRefused, BodyRejected {
    String by = admin(request);
    AdminBody body = AdminBody.read(request, Set.of("quota", "top_up", "expires"));
    List<BundleChange> changes = new ArrayList<>();
    if (body.has("quota")) {
      changes.add(new BundleChange.Quota(body.calls("quota")));
    }
    body.calls("top_up").map(BundleChange.TopUp::new).ifPresent(changes::add);
    if (body.has("expires")) {
      changes.add(new BundleChange.Expiry(body.time("expires")));
    }
    accounts.change(by, inPath(request, "key"), changes);
    return ResponseEntity.noContent().build();
  }

  @Override
  @PostMapping("/v1/admin/{kind}/{id}:{verb}")
  public ResponseEntity<Issued> act(HttpServletRequest request) throws CallerRefused {
    String by = admin(request);
    String id = inPath(request, "id");
    Subject subject =
        switch (inPath(request, "kind")) {
          case "tenants" -> new Subject.Tenant(id);
          case "bundles" -> new Subject.Bundle(id);
          case "credentials" -> new Subject.Credential(id);
          default -> throw AccountsRefused.unknown("there are tenants, bundles and credentials");
        };
    return done(by, subject, inPath(request, "verb"));
  }

  @Override
  @PostMapping(TENANT + "/users/{user}:{verb}")
  public ResponseEntity<Issued> actOnUser(HttpServletRequest request) throws CallerRefused {
    String by = admin(request);
    Subject user = new Subject.User(inPath(request, "name"), inPath(request, "user"));
    return done(by, user, inPath(request, "verb"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(AccountsRefused refused) {
    HttpStatus status =
        switch (refused.reason()) {
          case INVALID -> HttpStatus.BAD_REQUEST;
          case UNKNOWN -> HttpStatus.NOT_FOUND;
          case CONFLICT -> HttpStatus.CONFLICT;
        };
    return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, refused.getMessage()))
        .build();
  }

  private String admin(HttpServletRequest request) throws CallerRefused {
    return administrators.admit(BasicCaller.proof(request), request.getRemoteAddr());
  }

  private ResponseEntity<Issued> done(String by, Subject subject, String verb) {
    switch (verb) {
      case "rotate" -> {
        return ResponseEntity.ok(accounts.rotate(by, subject));
      }
      case "disable" -> accounts.disable(by, subject);
      case "enable" -> accounts.enable(by, subject);
      default -> throw AccountsRefused.unknown("an account can rotate, disable and enable");
    }
    return ResponseEntity.noContent().build();
  }

  /** Not bound to a parameter: what describes the API stumbles over annotated ones. */
  private static String inPath(HttpServletRequest request, String name) {
    Map<?, ?> names =
        (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return String.valueOf(names.get(name));
  }

  private static ResponseEntity<Issued> created(Issued made) {
    return ResponseEntity.status(HttpStatus.CREATED).body(made);
  }

  private static CredentialOrder credential(HttpServletRequest request) throws BodyRejected {
    AdminBody body = AdminBody.read(request, Set.of("kind", "bundle", "country", "expires"));
    Optional<String> bundle = body.text("bundle");
    return new CredentialOrder(
        body.kind("kind"), bundle, body.text("country"), body.time("expires"));
  }

  private static String user(HttpServletRequest request) throws BodyRejected {
    return AdminBody.read(request, Set.of("name")).required("name");
  }

  private static Terms bundle(HttpServletRequest request) throws BodyRejected {
    return terms(AdminBody.read(request, Set.of("quota", "services", "expires")));
  }

  private static Terms terms(AdminBody body) throws BodyRejected {
    return new Terms(body.calls("quota"), body.services("services"), body.time("expires"));
  }
}
