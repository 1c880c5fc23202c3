package dev.hawiya.server;

import dev.hawiya.server.dialect.Dialects;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;

/** One real server on a free port for every test class that asks for it. */
public final class TestServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestServer(StoreSettings settings, Path lists, String... more) {
    List<String> all = new ArrayList<>(List.of(TestStore.asProperties(settings)));
    all.add("--hawiya.lists=" + lists);
    all.addAll(List.of(more));
    context =
        HawiyaServer.start(
            new ServeOptions(0, false), FakeEngine.class, all.toArray(String[]::new));
  }

  /** A server of a test's own, which closes it. */
  public static TestServer over(Path lists, String... more) {
    return over(filled(), lists, more);
  }

  /** One on a store that may be another server's too. */
  public static TestServer over(StoreSettings settings, Path lists, String... more) {
    return new TestServer(settings, lists, more);
  }

  /** A new store with the accounts of tests. */
  public static StoreSettings filled() {
    StoreSettings settings = TestStore.settings();
    try (Store store = Store.open(settings)) {
      TestAccounts.fill(store);
    }
    return settings;
  }

  /** Sends a call over real HTTP. */
  public HttpResponse<String> send(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + call.path()))
            .timeout(Duration.ofSeconds(30))
            .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(call.body()));
    call.headers().forEach(request::header);
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  public Dialects dialects() {
    return bean(Dialects.class);
  }

  public Store store() {
    return bean(Store.class);
  }

  /** Rows of a table, or of part of one. */
  public long count(String from) {
    return store().jdbc().sql("select count(*) from " + from).query(Long.class).single();
  }

  /** How many transactions, steps and pictures are kept. */
  public List<Long> kept() {
    return List.of(count("transactions"), count("steps"), count("step_images"));
  }

  /** A new tenant with all kinds of credentials that may make some successful calls. */
  public String tenantWithQuota(long calls) {
    String name = "quota-" + UUID.randomUUID();
    TestAccounts.add(bean(Store.class), name, calls);
    return name;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }

  /** Hands the server to tests. */
  public static final class Extension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == TestServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(
              TestServer.class, key -> over(TestLists.invented().folder()), TestServer.class);
    }
  }
}
