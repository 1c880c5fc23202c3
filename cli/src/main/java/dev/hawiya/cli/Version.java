package dev.hawiya.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the build, with the revision of the checkout where the launcher knows it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");
    String revision =
        Optional.ofNullable(System.getenv("HAWIYA_REVISION"))
            .filter(r -> !r.isBlank())
            .map(r -> " (revision " + r + ")")
            .orElse("");
    return new String[] {
      "hawiya " + version + revision,
      "on Java " + Runtime.version() + ", " + System.getProperty("java.vendor")
    };
  }
}
