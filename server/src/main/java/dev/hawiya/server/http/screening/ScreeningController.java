package dev.hawiya.server.http.screening;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.screening.report.VersionReport;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.http.BasicCaller;
import dev.hawiya.server.http.Fingerprint;
import dev.hawiya.server.http.IdempotentPost;
import dev.hawiya.server.http.IdempotentPosts;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.screening.ListsRefused;
import dev.hawiya.server.screening.ScreeningDesk;
import dev.hawiya.server.screening.ScreeningOrder;
import dev.hawiya.server.screening.ScreeningRecords;
import dev.hawiya.server.screening.ServingLists;
import dev.hawiya.server.screening.UnknownEntry;
import dev.hawiya.server.screening.report.ScreeningReport;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.JsonTree;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code /v1/screening:search} and {@code :batch}, the lists, and searches on record. */
@RestController
public final class ScreeningController implements ScreeningApi {
  private static final int KILOBYTE = 1024;
  private static final int LARGEST = 64 * KILOBYTE;
  private static final int LARGEST_BATCH = 1024 * KILOBYTE;

  private final Credentials credentials;
  private final ScreeningDesk desk;
  private final ServingLists lists;
  private final ScreeningRecords records;
  private final IdempotentPosts posts;

  public ScreeningController(
      Credentials credentials,
      ScreeningDesk desk,
      ServingLists lists,
      ScreeningRecords records,
      IdempotentPosts posts) {
    this.credentials = credentials;
    this.desk = desk;
    this.lists = lists;
    this.records = records;
    this.posts = posts;
  }

  @Override
  @PostMapping(path = "/v1/screening:search", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> search(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          KeyRefused,
          ListsRefused,
          InputRejected,
          UnknownTransaction {
    Caller caller = admit(request);
    JsonNode body = JsonTree.read(request, LARGEST);
    ScreeningOrder order = ScreeningBody.order(body);
    IdempotentPost post = posts.of(caller, request, Fingerprint.of(request, body));
    return post.answer(
        () -> desk.search(caller, order, found -> post.kept(ScreeningReport.of(found))));
  }

  @Override
  @PostMapping(path = "/v1/screening:batch", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> batch(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          KeyRefused,
          ListsRefused,
          InputRejected,
          UnknownTransaction {
    Caller caller = admit(request);
    JsonNode body = JsonTree.read(request, LARGEST_BATCH);
    ScreeningBatch batch = ScreeningBatch.of(body);
    IdempotentPost post = posts.of(caller, request, Fingerprint.of(request, body));
    return post.answer(
        () ->
            desk.searchAll(caller, batch.orders(), outcomes -> post.kept(batch.report(outcomes))));
  }

  @Override
  @GetMapping(path = "/v1/screening/lists", produces = MediaType.APPLICATION_JSON_VALUE)
  public Map<String, Object> lists(HttpServletRequest request) throws CallerRefused {
    admit(request);
    return Map.of("lists", lists.serving().stream().map(VersionReport::of).toList());
  }

  @Override
  @GetMapping(path = "/v1/screening/searches/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  public Map<String, Object> kept(@PathVariable("id") String id, HttpServletRequest request)
      throws CallerRefused, UnknownEntry {
    Caller caller = admit(request);
    return ScreeningReport.kept(records.find(caller.tenant(), PathId.of(id, "search")));
  }

  private Caller admit(HttpServletRequest request) throws CallerRefused {
    return BasicCaller.admitted(credentials, request, Service.SCREENING);
  }
}
