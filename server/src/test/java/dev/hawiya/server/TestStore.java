package dev.hawiya.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * Empty stores for tests: an H2 file each, or a PostgreSQL database each where the system property
 * {@code hawiya.test.store} is {@code postgresql}. The same tests run on both.
 */
public final class TestStore {
  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private TestStore() {}

  public static boolean onPostgres() {
    return "postgresql".equals(System.getProperty("hawiya.test.store"));
  }

  /** Opens a new, empty store; whoever asks for it closes it. */
  public static Store empty() {
    return Store.open(settings());
  }

  /** Where a new, empty store is. */
  public static StoreSettings settings() {
    return onPostgres() ? postgres() : h2();
  }

  /** A store's place as a server's settings; pictures are kept there. */
  public static String[] asProperties(StoreSettings settings) {
    List<String> all = new ArrayList<>();
    all.add("--hawiya.store.url=" + settings.url());
    all.add("--hawiya.keep.images=1h");
    settings.user().ifPresent(user -> all.add("--hawiya.store.user=" + user));
    settings.password().ifPresent(password -> all.add("--hawiya.store.password=" + password));
    settings.key().ifPresent(key -> all.add("--hawiya.key=" + key));
    return all.toArray(String[]::new);
  }

  private static StoreSettings h2() {
    try {
      Path directory = Files.createTempDirectory("hawiya-store");
      return withKey(
          "jdbc:h2:file:" + directory.resolve("store"), Optional.empty(), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StoreSettings postgres() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = Postgres.ONE.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    return withKey(
        Postgres.ONE.getJdbcUrl("postgres", name),
        Optional.of("postgres"),
        Optional.of("postgres"));
  }

  private static StoreSettings withKey(
      String url, Optional<String> user, Optional<String> password) {
    return new StoreSettings(url, user, password, Optional.of(KEY), Path.of("unused"));
  }

  /** One PostgreSQL for all tests of a JVM; it stops with it. */
  private static final class Postgres {
    static final EmbeddedPostgres ONE = start();

    private static EmbeddedPostgres start() {
      // starts before Spring has set any level
      ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.WARN);
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
