import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A client of Accuauth's /ocr/idcard in the manner of the published Java ones: a form with the
 * picture in base64. Run it with: java AccuauthClient.java BASE_URL PICTURE
 */
class AccuauthClient {
  public static void main(String[] arguments) throws Exception {
    byte[] picture = Files.readAllBytes(Path.of(arguments[1]));
    String base64 = Base64.getEncoder().encodeToString(picture);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(arguments[0] + "/ocr/idcard"))
            .header("X-DF-API-ID", "demo")
            .header("X-DF-API-SECRET", "demo-secret")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "image_base64=" + URLEncoder.encode(base64, StandardCharsets.UTF_8)))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    System.out.println(answer.statusCode() + " " + answer.body());
  }
}
