package dev.hawiya.server.http.screening;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.screening.report.WireValues;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.http.BasicCaller;
import dev.hawiya.server.http.Fingerprint;
import dev.hawiya.server.http.IdempotentPost;
import dev.hawiya.server.http.IdempotentPosts;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.screening.Decision;
import dev.hawiya.server.screening.DecisionDesk;
import dev.hawiya.server.screening.DecisionDesk.Ruling;
import dev.hawiya.server.screening.Decisions;
import dev.hawiya.server.screening.ScreeningRefused;
import dev.hawiya.server.screening.UnknownEntry;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.JsonTree;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code /v1/screening/decisions}: what people decided about hits; costs nothing. */
@RestController
public final class DecisionsController implements DecisionsApi {
  private static final String PATH = "/v1/screening/decisions";
  private static final int LARGEST = 64 * 1024;

  private final Credentials credentials;
  private final DecisionDesk desk;
  private final Decisions decisions;
  private final IdempotentPosts posts;

  public DecisionsController(
      Credentials credentials, DecisionDesk desk, Decisions decisions, IdempotentPosts posts) {
    this.credentials = credentials;
    this.desk = desk;
    this.decisions = decisions;
    this.posts = posts;
  }

  @Override
  @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> decide(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          KeyRefused,
          ScreeningRefused,
          InputRejected,
          UnknownTransaction {
    Caller caller = admit(request);
    JsonNode body = JsonTree.read(request, LARGEST);
    Ruling ruling = DecisionBody.ruling(body);
    IdempotentPost post = posts.of(caller, request, Fingerprint.of(request, body));
    return post.free(() -> desk.decide(caller, ruling, made -> post.kept(report(made))));
  }

  @Override
  @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  public Map<String, Object> all(HttpServletRequest request) throws CallerRefused, BodyRejected {
    Caller caller = admit(request);
    String given = Optional.ofNullable(request.getParameter("reference")).orElse("");
    String reference = JsonFields.plain(given, "reference", ScreeningBody.LONGEST_NAME);
    List<Decision> all =
        decisions.all(caller.tenant(), Optional.of(reference).filter(r -> !r.isEmpty()));
    return Map.of("decisions", all.stream().map(DecisionsController::report).toList());
  }

  @Override
  @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  public Map<String, Object> one(@PathVariable("id") String id, HttpServletRequest request)
      throws CallerRefused, UnknownEntry {
    Caller caller = admit(request);
    return report(decisions.find(caller.tenant(), PathId.of(id, "decision")));
  }

  @Override
  @DeleteMapping(path = PATH + "/{id}")
  public ResponseEntity<Void> delete(@PathVariable("id") String id, HttpServletRequest request)
      throws CallerRefused, UnknownEntry {
    Caller caller = admit(request);
    decisions.delete(caller.tenant(), PathId.of(id, "decision"));
    return ResponseEntity.noContent().build();
  }

  private Caller admit(HttpServletRequest request) throws CallerRefused {
    return BasicCaller.admitted(credentials, request, Service.SCREENING);
  }

  private static Map<String, Object> report(Decision decision) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("id", decision.id().toString());
    report.put("reference", decision.reference().orElse(null));
    report.put("list", decision.list());
    report.put("entity", decision.entity());
    report.put("name", decision.name());
    report.put("verdict", WireValues.word(decision.verdict()));
    report.put("reason", decision.reason().orElse(null));
    report.put("decided", decision.decided().toString());
    return report;
  }
}
