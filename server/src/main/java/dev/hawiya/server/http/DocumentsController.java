package dev.hawiya.server.http;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.ReadingReport;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.verification.DocumentReadings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
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
  private final BasicCaller caller;
  private final DocumentReadings readings;

  public DocumentsController(Credentials credentials, DocumentReadings readings) {
    this.caller = new BasicCaller(credentials);
    this.readings = readings;
  }

  @Override
  @PostMapping(path = "/v1/documents:read", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<Map<String, Object>> read(HttpServletRequest request)
      throws CallerRefused, BodyRejected {
    caller.admit(Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).orElse(""));
    byte[] image = DocumentUpload.image(request);
    long start = System.nanoTime();
    try {
      DocumentReading reading = readings.read(image, Trace.NONE);
      long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      return ResponseEntity.status(status(reading)).body(ReadingReport.of(reading, milliseconds));
    } catch (InputRejected e) {
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
          .body(ReadingReport.rejected(e));
    }
  }

  private static HttpStatus status(DocumentReading reading) {
    return reading.document().known() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
