package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.dialect.SisterContractTest;
import java.net.http.HttpResponse;

/** What holds for every dialect, on a driving licence. */
class VlensLicenceContractTest extends SisterContractTest {
  VlensLicenceContractTest() {
    super(new VlensContractTest());
  }

  @Override
  protected String goodCase() {
    return "vlens/driving-license";
  }

  @Override
  protected Call unsigned(byte[] picture) {
    return Call.post("/v1/ocr/driving_license/file").file("file", picture);
  }

  @Override
  protected Call withJsonValue(String json) {
    return good().json("{\"image\":" + json + "}");
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body())
        .contains("\"error_message\":null", "\"NationalID\":\"28208151304589\"");
  }
}
