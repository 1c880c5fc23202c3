package dev.hawiya.server.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The 32 bytes that encrypt: from the configuration, or from a file that only its owner reads. */
final class VaultKey {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** The store lies beside the key: hashes and ciphertexts are nobody else's business either. */
  private static final Set<PosixFilePermission> OWNER_DIRECTORY =
      PosixFilePermissions.fromString("rwx------");

  private VaultKey() {}

  static byte[] of(StoreSettings settings) {
    if (settings.key().isPresent()) {
      return decoded(settings.key().get(), "HAWIYA_KEY");
    }
    Path file = settings.keyFile();
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      refuseWhatOthersRead(file);
      return decoded(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new StoreRefused(
          "The key file " + file + " cannot be read or made.",
          "Set HAWIYA_KEY to the output of: openssl rand -base64 32");
    }
  }

  private static void make(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent(), permissions(OWNER_DIRECTORY));
    byte[] key = new byte[Vault.KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      Files.createFile(file, permissions(OWNER_ONLY));
      Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n");
    } catch (FileAlreadyExistsException anotherServerMadeIt) {
      // its key is the one to use
    }
  }

  private static FileAttribute<?>[] permissions(Set<PosixFilePermission> permissions) {
    return posix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static void refuseWhatOthersRead(Path file) throws IOException {
    if (posix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
      throw new StoreRefused(
          "The key file " + file + " can be read by others.", "Run: chmod 600 " + file);
    }
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static byte[] decoded(String base64, String where) {
    try {
      byte[] key = Base64.getDecoder().decode(base64.strip());
      if (key.length == Vault.KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new StoreRefused(
        "The key in " + where + " is not the base64 of 32 bytes.",
        "Make one with: openssl rand -base64 32");
  }
}
