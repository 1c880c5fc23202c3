package dev.hawiya.server;

import dev.hawiya.server.store.StoreSettings;
import dev.hawiya.server.transaction.Retention;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured under {@code hawiya.}
 *
 * @param store where accounts and transactions are kept; a file in the working directory unless set
 * @param key base64 of the 32 bytes that encrypt what is stored; kept in a file unless set
 * @param keyFile that file; beside the store unless set
 * @param keep how long is kept what is personal
 * @param lists folder of the lists that are searched, in the working directory unless set
 * @param webhooks how watchers are told
 */
@ConfigurationProperties("hawiya")
record ServerSettings(
    @DefaultValue Database store,
    Optional<String> key,
    Optional<String> keyFile,
    @DefaultValue Keep keep,
    @DefaultValue(".hawiya/lists") String lists,
    @DefaultValue Webhooks webhooks) {

  /**
   * The database.
   *
   * @param url JDBC URL of an H2 file or of PostgreSQL
   */
  record Database(Optional<String> url, Optional<String> user, Optional<String> password) {
    @Override
    public String toString() {
      return "Database";
    }
  }

  /**
   * Telling watchers.
   *
   * @param insecure whether webhooks may be on http and in the server's own network
   */
  record Webhooks(@DefaultValue("false") boolean insecure) {}

  /**
   * How long. Pictures are kept only where somebody decided so: to compare a face with the portrait
   * of an earlier step needs them, and a store of them is what a thief would want most.
   */
  record Keep(@DefaultValue("0") Duration images, @DefaultValue("30d") Duration readings) {}

  /**
   * The settings of the store.
   *
   * @param directory that holds it where none is configured
   */
  StoreSettings storeIn(Path directory) {
    StoreSettings usual = StoreSettings.in(directory);
    return new StoreSettings(
        store.url().orElse(usual.url()),
        store.user(),
        store.password(),
        key,
        keyFile.map(Path::of).orElse(usual.keyFile()));
  }

  Retention retention() {
    return new Retention(keep.images(), keep.readings());
  }

  @Override
  public String toString() {
    return "ServerSettings";
  }
}
