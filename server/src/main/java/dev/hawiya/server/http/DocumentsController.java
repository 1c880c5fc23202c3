package dev.hawiya.server.http;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.ReadingReport;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Demand;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.verification.Order;
import dev.hawiya.server.verification.Verification;
import dev.hawiya.server.verification.Verifier;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /v1/documents:read}: 200 with the report of a reading; 422 with the same shape where
 * the picture was refused or shows no known document.
 */
@RestController
public final class DocumentsController implements DocumentsApi {
  private static final Demand DEMAND = new Demand(Service.DOCUMENT, Rate.UNLIMITED);

  private final Credentials credentials;
  private final Verifier verifier;

  public DocumentsController(Credentials credentials, Verifier verifier) {
    this.credentials = credentials;
    this.verifier = verifier;
  }

  @Override
  @PostMapping(path = "/v1/documents:read", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<Map<String, Object>> read(HttpServletRequest request)
      throws CallerRefused, BodyRejected, UnknownTransaction {
    Caller caller = credentials.admit(BasicCaller.proof(request), DEMAND);
    byte[] image = DocumentUpload.image(request);
    long start = System.nanoTime();
    try {
      return ResponseEntity.ok(
          verifier.verify(caller, Order.read(image), v -> report(v, System.nanoTime() - start)));
    } catch (InputRejected e) {
      return refused(ReadingReport.rejected(e));
    } catch (NoDocument e) {
      return refused(e.report());
    }
  }

  private static Map<String, Object> report(Verification verification, long nanoseconds)
      throws NoDocument {
    DocumentReading reading = verification.reading();
    Map<String, Object> report =
        ReadingReport.of(reading, TimeUnit.NANOSECONDS.toMillis(nanoseconds));
    if (!reading.document().known()) {
      throw new NoDocument(report);
    }
    report.put("transaction_id", verification.transaction().toString());
    return report;
  }

  private static ResponseEntity<Map<String, Object>> refused(Map<String, Object> report) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(report);
  }
}
