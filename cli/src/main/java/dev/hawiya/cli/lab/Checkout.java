package dev.hawiya.cli.lab;

import java.nio.file.Path;

/** The checkout the launcher runs from; the current folder where it was not started by it. */
final class Checkout {
  private Checkout() {}

  static Path file(String path) {
    return Path.of(System.getProperty("hawiya.home", ""), path);
  }
}
