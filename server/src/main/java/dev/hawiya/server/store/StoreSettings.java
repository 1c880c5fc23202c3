package dev.hawiya.server.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the store is and what opens it.
 *
 * @param url JDBC URL of an H2 file or of PostgreSQL
 * @param user of the database, absent for H2
 * @param password of the database, absent for H2
 * @param key base64 of the 32 bytes that encrypt, absent to keep them in a file
 * @param keyFile the file that holds the key otherwise; made where it is missing
 */
public record StoreSettings(
    String url,
    Optional<String> user,
    Optional<String> password,
    Optional<String> key,
    Path keyFile) {

  /** An H2 file and a key file in one directory. */
  public static StoreSettings in(Path directory) {
    Path absolute = directory.toAbsolutePath();
    return new StoreSettings(
        "jdbc:h2:file:" + absolute.resolve("store"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        absolute.resolve("hawiya.key"));
  }

  @Override
  public String toString() {
    return "StoreSettings";
  }
}
