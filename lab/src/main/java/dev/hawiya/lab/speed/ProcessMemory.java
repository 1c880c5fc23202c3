package dev.hawiya.lab.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The memory a process holds, as Linux tells it in {@code /proc/<pid>/status}. */
final class ProcessMemory {
  private final Path status;

  private ProcessMemory(String process) {
    status = Path.of("/proc", process, "status");
  }

  static ProcessMemory own() {
    return new ProcessMemory("self");
  }

  static ProcessMemory of(long process) {
    return new ProcessMemory(Long.toString(process));
  }

  /** Resident now, in megabytes; empty on other systems and for a process that is gone. */
  OptionalLong resident() throws IOException {
    return megabytes("VmRSS:");
  }

  /** The most that was ever resident, in megabytes; empty where it cannot be told. */
  OptionalLong peak() throws IOException {
    return megabytes("VmHWM:");
  }

  private OptionalLong megabytes(String key) throws IOException {
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(key))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst();
  }
}
