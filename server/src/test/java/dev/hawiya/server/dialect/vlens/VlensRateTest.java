package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.TestServer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The vendor's usual rate for a tenant that has none of its own. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class VlensRateTest {
  private static final int PER_SECOND = 10;

  /** However slow the machine, the sixty of a minute are spent before these. */
  private static final int ENOUGH = 500;

  @Test
  void letsTenCallsInASecond(TestServer server) {
    VlensCalls calls = new VlensCalls(server);
    Call call =
        VlensCalls.keyed(
            "usual-rate", VlensCalls.json("/v1/ocr/classification", Map.of("image", "?")));
    long start = System.nanoTime();
    int admitted = 0;
    HttpResponse<String> last = server.send(call);
    while (last.statusCode() != 429 && admitted < ENOUGH) {
      assertThat(last.statusCode()).as(last.body()).isEqualTo(415);
      admitted++;
      last = server.send(call);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(admitted).isBetween(PER_SECOND, (int) (PER_SECOND + PER_SECOND * seconds));
    assertThat(last.body()).contains("\"error_code\":429");
    assertThat(last.headers().firstValueAsLong("Retry-After")).hasValue(1);
    calls.assertFails(VlensCalls.keyed("nobody", call), 401, 401);
  }
}
