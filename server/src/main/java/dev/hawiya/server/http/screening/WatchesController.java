package dev.hawiya.server.http.screening;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.http.BasicCaller;
import dev.hawiya.server.http.Fingerprint;
import dev.hawiya.server.http.IdempotentPost;
import dev.hawiya.server.http.IdempotentPosts;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.screening.ScreeningRefused;
import dev.hawiya.server.screening.UnknownEntry;
import dev.hawiya.server.screening.watch.Deliveries;
import dev.hawiya.server.screening.watch.Watch;
import dev.hawiya.server.screening.watch.WatchDesk;
import dev.hawiya.server.screening.watch.Watches;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.JsonTree;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code /v1/screening/watches}: people who are searched again when a list changes. */
@RestController
public final class WatchesController implements WatchesApi {
  private static final String PATH = "/v1/screening/watches";
  private static final int LARGEST = 64 * 1024;

  private final Credentials credentials;
  private final WatchDesk desk;
  private final Watches watches;
  private final Deliveries deliveries;
  private final IdempotentPosts posts;

  public WatchesController(
      Credentials credentials,
      WatchDesk desk,
      Watches watches,
      Deliveries deliveries,
      IdempotentPosts posts) {
    this.credentials = credentials;
    this.desk = desk;
    this.watches = watches;
    this.deliveries = deliveries;
    this.posts = posts;
  }

  @Override
  @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> begin(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          KeyRefused,
          ScreeningRefused,
          InputRejected,
          UnknownTransaction {
    Caller caller = admit(request);
    JsonNode json = JsonTree.read(request, LARGEST);
    WatchBody body = WatchBody.of(json);
    IdempotentPost post = posts.of(caller, request, Fingerprint.of(request, json));
    return post.answer(
        () ->
            desk.begin(caller, body.order(), body.webhook(), b -> post.kept(WatchReport.begun(b))));
  }

  @Override
  @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  public Map<String, Object> all(HttpServletRequest request) throws CallerRefused {
    Caller caller = admit(request);
    return Map.of("watches", watches.all(caller.tenant()).stream().map(WatchReport::of).toList());
  }

  @Override
  @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  public Map<String, Object> one(@PathVariable("id") String id, HttpServletRequest request)
      throws CallerRefused, UnknownEntry {
    Caller caller = admit(request);
    Watch watch = watches.find(caller.tenant(), PathId.of(id, "watch"));
    return WatchReport.of(watch, deliveries.of(watch.id()));
  }

  @Override
  @DeleteMapping(path = PATH + "/{id}")
  public ResponseEntity<Void> delete(@PathVariable("id") String id, HttpServletRequest request)
      throws CallerRefused, UnknownEntry {
    Caller caller = admit(request);
    watches.delete(caller.tenant(), PathId.of(id, "watch"));
    return ResponseEntity.noContent().build();
  }

  private Caller admit(HttpServletRequest request) throws CallerRefused {
    return BasicCaller.admitted(credentials, request, Service.SCREENING);
  }
}
