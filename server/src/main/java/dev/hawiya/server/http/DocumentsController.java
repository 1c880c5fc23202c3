package dev.hawiya.server.http;

import dev.hawiya.core.cutout.CutoutTrace;
import dev.hawiya.core.cutout.Cutouts;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.picture.PictureKind;
import dev.hawiya.core.picture.PictureReport;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.core.reading.report.ReadingReport;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.verification.Classifying;
import dev.hawiya.server.verification.ReadingEngine;
import dev.hawiya.server.verification.Verifier;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /v1/documents:read} and {@code :classify}: 200 with a report; 422 with the same shape
 * where the picture was refused or shows no known document.
 */
@RestController
public final class DocumentsController implements DocumentsApi {
  private final Credentials credentials;
  private final Verifier verifier;
  private final Classifying classifying;
  private final IdempotentPosts posts;
  private final Cutouts cutouts;
  private final StepReport reports = new StepReport();

  public DocumentsController(
      Credentials credentials,
      Verifier verifier,
      Classifying classifying,
      IdempotentPosts posts,
      ReadingEngine engine) {
    this.credentials = credentials;
    this.verifier = verifier;
    this.classifying = classifying;
    this.posts = posts;
    this.cutouts = engine.cutouts();
  }

  @Override
  @PostMapping(path = "/v1/documents:read", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> read(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          UnknownTransaction,
          KeyRefused,
          InputRejected,
          NoDocument {
    Caller caller = BasicCaller.admitted(credentials, request, Service.DOCUMENT);
    WantedPictures wanted = WantedPictures.of(request);
    PictureUpload upload = PictureUpload.read(request);
    IdempotentPost post = posts.of(caller, request, upload.fingerprint(request.getRequestURI()));
    CutoutTrace trace = cutouts.watch();
    long start = System.nanoTime();
    return post.answer(
        () ->
            verifier.verify(
                caller,
                upload.order(Service.DOCUMENT),
                wanted.any() ? trace : Trace.NONE,
                v -> {
                  Map<String, Object> report = reports.of(v, millisecondsSince(start));
                  return post.kept(wanted.in(report, trace.cutout()));
                }));
  }

  @Override
  @PostMapping(path = "/v1/documents:classify", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> classify(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          UnknownTransaction,
          KeyRefused,
          InputRejected,
          NoDocument {
    Caller caller = BasicCaller.admitted(credentials, request, Service.DOCUMENT);
    PictureUpload upload = PictureUpload.read(request);
    IdempotentPost post = posts.of(caller, request, upload.fingerprint(request.getRequestURI()));
    return post.answer(
        () -> classifying.classify(caller, upload.image(), seen -> post.kept(named(seen))));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> rejected(InputRejected picture) {
    return refused(ReadingReport.rejected(picture));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unknown(NoDocument picture) {
    return refused(picture.report());
  }

  private static ResponseEntity<Map<String, Object>> refused(Map<String, Object> report) {
    return ResponseEntity.unprocessableContent()
        .contentType(MediaType.APPLICATION_JSON)
        .body(report);
  }

  private static Map<String, Object> named(PictureKind kind) throws NoDocument {
    Map<String, Object> report = PictureReport.of(kind);
    if (!kind.shown().known()) {
      throw new NoDocument(report);
    }
    return report;
  }

  private static long millisecondsSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
