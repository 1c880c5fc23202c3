package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestAccounts;
import dev.hawiya.server.TestServer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of this vendor's API: values of which pictures are bytes, sent as JSON or as a form. */
record VlensCalls(TestServer server) {
  static final byte[] FRONT = FakeReadings.picture("vlens/front-json");
  static final byte[] BACK = FakeReadings.picture("vlens/back-json");
  static final byte[] PASSPORT = FakeReadings.picture("vlens/passport");
  static final byte[] CAR_FRONT = FakeReadings.picture("vlens/car-front");
  static final byte[] CAR_BACK = FakeReadings.picture("vlens/car-back");
  static final byte[] DRIVING = FakeReadings.picture("vlens/driving-license");
  static final byte[] PLATE = FakeReadings.picture("vlens/license-plate");
  static final String FRONT_PATH = "/v1/ocr/id/front";
  static final String BACK_PATH = "/v1/ocr/id/back";
  private static final String BOUNDARY = "vlens-test";

  /** What an endpoint needs, without a transaction. */
  static Map<String, Object> values(VlensEndpoint endpoint) {
    Map<String, Object> values = new LinkedHashMap<>();
    byte[] picture =
        switch (endpoint) {
          case ID_BACK -> BACK;
          case PASSPORT -> PASSPORT;
          case CAR_LICENSE_FRONT -> CAR_FRONT;
          case CAR_LICENSE_BACK -> CAR_BACK;
          case DRIVING_LICENSE -> DRIVING;
          case LICENSE_PLATE -> PLATE;
          default -> FRONT;
        };
    List<String> names = endpoint.pictures();
    for (int i = 0; i < names.size(); i++) {
      boolean burst = endpoint == VlensEndpoint.LIVENESS_MULTI;
      values.put(names.get(i), burst ? FakeReadings.picture("body " + i) : picture);
    }
    if (endpoint == VlensEndpoint.AML_VALIDATE) {
      values.put("idNumber", "28208151304589");
    }
    return values;
  }

  static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return more;
  }

  /** A call of the tenant {@code test}. */
  static Call json(String path, Map<String, Object> values) {
    Map<String, Object> json = new LinkedHashMap<>(values);
    json.replaceAll((name, v) -> v instanceof byte[] bytes ? Call.base64(bytes) : v);
    return keyed("test", Call.post(path)).json(JsonMapper.shared().writeValueAsString(json));
  }

  /** The same as a form. */
  static Call form(String path, Map<String, Object> values) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    values.forEach(
        (name, value) -> {
          body.writeBytes(
              ("--"
                      + BOUNDARY
                      + "\r\nContent-Disposition: form-data; name=\""
                      + name
                      + "\"\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
          body.writeBytes(
              value instanceof byte[] bytes
                  ? bytes
                  : value.toString().getBytes(StandardCharsets.UTF_8));
          body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return keyed("test", Call.post(path))
        .body("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  static Call keyed(String tenant, Call call) {
    return call.header("ApiKey", tenant + "-" + TestAccounts.SECRET);
  }

  /** The answer to a call that must succeed. */
  JsonNode good(Call call) {
    HttpResponse<String> response = server.send(call);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode body = JsonMapper.shared().readTree(response.body());
    assertThat(body.get("error_code").isNull()).isTrue();
    assertThat(body.get("error_message").isNull()).isTrue();
    return body;
  }

  /** The answer to a call that must fail. */
  HttpResponse<String> assertFails(Call call, int status, int code) {
    HttpResponse<String> response = server.send(call);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(code(JsonMapper.shared().readTree(response.body()))).isEqualTo(code);
    assertThat(response.body())
        .doesNotContain(TestAccounts.SECRET, FakeReadings.PERSONAL, "Exception", "dev.");
    return response;
  }

  /** The error code of an envelope, whose shape is checked. */
  static int code(JsonNode body) {
    assertThat(body.propertyNames())
        .containsExactlyInAnyOrder(
            "services", "data", "error_code", "error_message", "error_descriptions");
    for (String spelling : new String[] {"validations", "Validations"}) {
      assertThat(body.get("services").get(spelling).get("validation_errors").isEmpty()).isTrue();
    }
    assertThat(body.get("data").isNull()).isTrue();
    assertThat(body.get("error_message").asString()).isNotBlank();
    assertThat(body.get("error_descriptions").isNull()).isTrue();
    return body.get("error_code").asInt();
  }
}
