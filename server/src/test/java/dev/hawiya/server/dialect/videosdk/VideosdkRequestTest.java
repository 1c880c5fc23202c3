package dev.hawiya.server.dialect.videosdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class VideosdkRequestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"frontPart\":\"YQ==\",\"backPart\":\"Yg==\"}|2",
        "{\"frontPart\":\"YQ==\",\"backpart\":\"Yg==\"}|2",
        "{\"frontPart\":\"YQ==\",\"backPart\":\"data:image/jpeg;base64,YQ\"}|1",
        "{\"frontPart\":\"YQ==\",\"backPart\":\"YQ==\"}|1",
        "{\"frontPart\":\"YQ==\"}|1",
        "{\"frontPart\":\"\",\"backPart\":\"YQ==\"}|1"
      })
  void countsAPictureOnce(String json, int pictures) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/ai/v1/ocr");
    request.setContentType("application/json");
    request.setContent(json.getBytes());
    assertThat(VideosdkRequest.read(request).images()).hasSize(pictures);
  }
}
