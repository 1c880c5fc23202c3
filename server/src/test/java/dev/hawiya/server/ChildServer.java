package dev.hawiya.server;

import dev.hawiya.server.face.FaceReadings;
import dev.hawiya.server.face.FrameReadings;
import dev.hawiya.server.store.StoreSettings;
import dev.hawiya.server.verification.ReadingEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A server in a process of its own, which a test may kill. */
final class ChildServer implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("ready to read on port (\\d+)");

  /** Pretends to read for a few milliseconds. */
  @Configuration(proxyBeanMethods = false)
  static class SlowEngine {
    @Bean
    ReadingEngine readingEngine() {
      return new ReadingEngine(
          (image, scope, trace) -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(3));
            return new FakeReadings().readAll(image, scope, trace);
          },
          FakeReadings.kinds(new FakeReadings()),
          FakeReadings.cutouts(),
          () -> {});
    }

    @Bean
    FrameReadings frameReadings() {
      return new FakeFrames();
    }

    @Bean
    FaceReadings faceReadings() {
      return new FakeFaces();
    }

    @Bean
    DemoPicture demoPicture() {
      return () -> FakeReadings.picture("accuauth/front-json");
    }
  }

  private final Process process;
  private final int port;

  private ChildServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** In the child. */
  public static void main(String[] settings) {
    HawiyaServer.start(new ServeOptions(0, false), SlowEngine.class, settings);
  }

  /** Starts a process; call {@link #ready} before sending anything. */
  static Process launch(StoreSettings settings) {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                ChildServer.class.getName()));
    command.addAll(Arrays.asList(TestStore.asProperties(settings)));
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it serves; what it says afterwards is thrown away. */
  static ChildServer ready(Process process) {
    StringBuilder said = new StringBuilder();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    try {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.append(line).append('\n');
        Matcher ready = READY.matcher(line);
        if (ready.find()) {
          Thread drain = new Thread(() -> output.lines().forEach(l -> {}));
          drain.setDaemon(true);
          drain.start();
          return new ChildServer(process, Integer.parseInt(ready.group(1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("the server did not start:\n" + said);
  }

  int port() {
    return port;
  }

  /** Ends it as a power cut would: SIGKILL where there are signals. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
