package dev.hawiya.server.http;

import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.ReadingReport;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.idempotency.IdempotentAnswers;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.idempotency.KeyedRequest;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.verification.Classifying;
import dev.hawiya.server.verification.Verifier;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /v1/documents:read} and {@code :classify}: 200 with a report; 422 with the same shape
 * where the picture was refused or shows no known document.
 */
@RestController
public final class DocumentsController implements DocumentsApi {
  private final Credentials credentials;
  private final Bundles bundles;
  private final Verifier verifier;
  private final Classifying classifying;
  private final IdempotentAnswers answers;
  private final StepReport reports = new StepReport();

  public DocumentsController(
      Credentials credentials,
      Bundles bundles,
      Verifier verifier,
      Classifying classifying,
      IdempotentAnswers answers) {
    this.credentials = credentials;
    this.bundles = bundles;
    this.verifier = verifier;
    this.classifying = classifying;
    this.answers = answers;
  }

  @Override
  @PostMapping(path = "/v1/documents:read", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> read(HttpServletRequest request)
      throws CallerRefused, BodyRejected, UnknownTransaction, KeyRefused {
    Caller caller = credentials.admit(BasicCaller.proof(request), BasicCaller.DEMAND);
    DocumentUpload upload = DocumentUpload.read(request);
    IdempotentPost post = post(caller, request, upload);
    long start = System.nanoTime();
    return post.answer(
        () ->
            verifier.verify(
                caller, upload.order(), v -> post.kept(reports.of(v, millisecondsSince(start)))));
  }

  @Override
  @PostMapping(path = "/v1/documents:classify", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> classify(HttpServletRequest request)
      throws CallerRefused, BodyRejected, UnknownTransaction, KeyRefused {
    Caller caller = credentials.admit(BasicCaller.proof(request), BasicCaller.DEMAND);
    DocumentUpload upload = DocumentUpload.read(request);
    IdempotentPost post = post(caller, request, upload);
    return post.answer(
        () -> classifying.classify(caller, upload.image(), seen -> post.kept(named(seen))));
  }

  private IdempotentPost post(Caller caller, HttpServletRequest request, DocumentUpload upload)
      throws KeyRefused {
    return new IdempotentPost(
        answers,
        bundles,
        caller,
        KeyedRequest.of(
            caller.tenant(),
            Collections.list(request.getHeaders(KeyedRequest.HEADER)),
            upload.fingerprint(request.getRequestURI())));
  }

  private static Map<String, Object> named(Classification document) throws NoDocument {
    Map<String, Object> report = ReadingReport.classified(document);
    if (!document.known()) {
      throw new NoDocument(report);
    }
    return report;
  }

  private static long millisecondsSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
