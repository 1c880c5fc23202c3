package dev.hawiya.server.dialect;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A recorded exchange: {@code request.http}, in which {@code {{picture}}} stands for the picture of
 * what {@code verification.json} tells, also as {@code {{base64}}} and {@code {{escaped}}} (base64
 * for a form), {@code {{back}}} is the base64 of the picture of {@code back.json}, {@code {{base64
 * of body 0}}} and {@code {{picture of body 0}}} stand for pictures that fake engines know, {@code
 * {{token}}} is the access token in the answer to {@code token.http} beside the folder, {@code
 * {{transaction}}} is the transaction that the answer to {@code before.http} names, and {@code
 * response.http}, in which {@code "{{age 1982-08-15}}"} stands for the years since a day in Egypt.
 */
record GoldenExchange(Call request, int status, String response) {
  private static final Pattern AGE = Pattern.compile("\"\\{\\{age ([0-9-]{10})}}\"");

  /** Pictures named by what they show instead of by a file. */
  private static final Pattern SHOWING = Pattern.compile("\\{\\{(base64|picture) of ([^}]+)}}");

  static GoldenExchange load(Path folder, TestServer server) {
    String name = folder.getParent().getFileName() + "/" + folder.getFileName();
    String response = text(folder.resolve("response.http"));
    int blank = response.indexOf("\n\n");
    String request = withToken(text(folder.resolve("request.http")), folder, server);
    return new GoldenExchange(
        request(withTransaction(request, folder, server), name),
        Integer.parseInt(response.substring(0, blank).strip()),
        AGE.matcher(response.substring(blank + 2))
            .replaceAll(age -> String.valueOf(years(age.group(1)))));
  }

  private static long years(String birth) {
    return ChronoUnit.YEARS.between(
        LocalDate.parse(birth), LocalDate.now(ZoneId.of("Africa/Cairo")));
  }

  private static String withToken(String request, Path folder, TestServer server) {
    if (!request.contains("{{token}}")) {
      return request;
    }
    String login = text(folder.resolveSibling("token.http"));
    String answer = server.send(request(login, "token")).body();
    String token = JsonMapper.shared().readTree(answer).path("access_token").asString();
    return request.replace("{{token}}", token);
  }

  private static String withTransaction(String request, Path folder, TestServer server) {
    if (!request.contains("{{transaction}}")) {
      return request;
    }
    String name = folder.getParent().getFileName() + "/" + folder.getFileName();
    String before = server.send(request(text(folder.resolve("before.http")), name)).body();
    String id = JsonMapper.shared().readTree(before).findValuesAsString("transaction_id").get(0);
    return request.replace("{{transaction}}", id);
  }

  private static Call request(String text, String name) {
    int blank = text.indexOf("\n\n");
    List<String> head = text.substring(0, blank).lines().toList();
    String[] line = head.get(0).split(" ");
    Call call = Call.post(line[1]).method(line[0]);
    for (String header : head.subList(1, head.size())) {
      int colon = header.indexOf(": ");
      call = call.header(header.substring(0, colon), header.substring(colon + 2));
    }
    byte[] body = body(text.substring(blank + 2).stripTrailing(), name);
    return new Call(call.method(), call.path(), call.headers(), body);
  }

  private static byte[] body(String template, String name) {
    byte[] picture = FakeReadings.picture(name);
    String base64 = Call.base64(picture);
    String filled =
        SHOWING.matcher(template).replaceAll(shown -> showing(shown.group(1), shown.group(2)));
    return filled
        .replace("\n", "\r\n")
        .replace("{{picture}}", new String(picture, StandardCharsets.ISO_8859_1))
        .replace("{{base64}}", base64)
        .replace("{{back}}", Call.base64(FakeReadings.picture(name + "#back")))
        .replace("{{escaped}}", URLEncoder.encode(base64, StandardCharsets.US_ASCII))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String showing(String form, String shows) {
    byte[] picture = FakeReadings.picture(shows);
    return Matcher.quoteReplacement(
        form.equals("base64")
            ? Call.base64(picture)
            : new String(picture, StandardCharsets.ISO_8859_1));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
