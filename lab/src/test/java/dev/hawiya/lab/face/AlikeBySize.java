package dev.hawiya.lab.face;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rival for tests, run as a process: the wider the second picture, the more it is alike. */
final class AlikeBySize {
  private AlikeBySize() {}

  public static void main(String[] args) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    while (line != null && args.length == 0) {
      JsonNode pair = JsonMapper.shared().readTree(line);
      ImageIO.read(Path.of(pair.path("a").asString()).toFile());
      int width = ImageIO.read(Path.of(pair.path("b").asString()).toFile()).getWidth();
      String score = width < 8 ? "" : "\"score\":" + width + ",";
      System.out.println("{" + score + "\"ms\":[3.5]}");
      line = in.readLine();
    }
  }
}
