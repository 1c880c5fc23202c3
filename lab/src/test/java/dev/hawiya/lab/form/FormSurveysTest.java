package dev.hawiya.lab.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormSurveysTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String PAGE =
      """
      {"file":"a.jpg","type":"EGY-VL","side":"back","fields":{"vehicle_colour":"أبيض"},"lines":[
      {"region":{"box":{"x0":0.7,"y0":0.2,"x1":0.9,"y1":0.25},"score":0.9,"script":"ARABIC"},\
      "kind":"ARABIC","alternatives":[{"text":"اللون","score":0.9}],"middles":[]},
      {"region":{"box":{"x0":0.5,"y0":0.2,"x1":0.65,"y1":0.25},"score":0.9,"script":"ARABIC"},\
      "kind":"ARABIC","alternatives":[{"text":"أبيض","score":0.9}],"middles":[]}]}
      """
          .replace("\n", "");

  @TempDir private Path folder;

  @Test
  void aValueBesideItsLabelIsWeighedWithIt() throws IOException, InterruptedException {
    JsonNode survey = survey(0).get("survey");
    assertThat(survey.get("texts").valueStream().map(JsonNode::asString).toList())
        .isEqualTo(List.of("اللون", "أبيض"));
    assertThat(survey.get("alone").valueStream().map(FormSurveysTest::about).toList())
        .contains("vehicle_colour [0,1]", "vehicle_colour [-1,1]");
    int alone = survey.get("alone").get(0).get("looks").size();
    assertThat(survey.get("together").valueStream().map(row -> row.get("looks").size()).toList())
        .allMatch(size -> size > alone);
  }

  @Test
  void aForgottenLabelNamesNothing() throws IOException, InterruptedException {
    for (double share : new double[] {1, 100}) {
      assertThat(survey(share).get("fields").get("vehicle_colour").asString()).isEqualTo("أبيض");
    }
    assertThat(survey(100).get("survey").get("alone").valueStream().map(FormSurveysTest::about))
        .noneMatch(row -> row.endsWith("[0,1]"));
  }

  private static String about(JsonNode row) {
    return row.get("field").asString() + " " + row.get("texts");
  }

  private JsonNode survey(double forgotten) throws IOException, InterruptedException {
    Path pages = Files.writeString(folder.resolve("pages"), PAGE + "\n");
    Path out = folder.resolve("survey");
    new FormSurveys(forgotten).write(pages, out);
    return JSON.readTree(Files.readString(out));
  }
}
