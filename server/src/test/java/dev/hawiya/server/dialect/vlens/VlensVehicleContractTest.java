package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.dialect.SisterContractTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every dialect, on a driving licence and on a number plate. */
@ParameterizedClass(name = "{0}")
@CsvSource({
  "driving-license, driving_license, '\"NationalID\":\"28208151304589\"'",
  "license-plate, license_plate, '\"result\":\"سنق953\"'"
})
class VlensVehicleContractTest extends SisterContractTest {
  @Parameter(0)
  private String shown;

  @Parameter(1)
  private String path;

  @Parameter(2)
  private String answer;

  VlensVehicleContractTest() {
    super(new VlensContractTest());
  }

  @Override
  protected String goodCase() {
    return "vlens/" + shown;
  }

  @Override
  protected Call unsigned(byte[] picture) {
    return Call.post("/v1/ocr/" + path + "/file").file("file", picture);
  }

  @Override
  protected Call withJsonValue(String json) {
    return good().json("{\"image\":" + json + "}");
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).contains("\"error_message\":null", answer);
  }
}
