package dev.hawiya.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the checkout, build outputs left out. */
final class Checkout {
  private static final Set<String> NOT_OURS =
      Set.of("target", ".git", ".hawiya", ".idea", "node_modules", "__pycache__", "shared", "data");

  private final Path root = root();

  /** Files whose path from the root, with slashes, is chosen; sorted. */
  List<String> files(Predicate<String> chosen) {
    try (Stream<Path> top = Files.list(root)) {
      return top.flatMap(this::below).map(this::name).filter(chosen).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<SourceFile> sources(String middle) {
    return files(name -> name.contains(middle) && name.endsWith(".java")).stream()
        .map(name -> new SourceFile(name, text(name)))
        .toList();
  }

  String text(String file) {
    try {
      return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private Stream<Path> below(Path path) {
    if (NOT_OURS.contains(path.getFileName().toString()) || Files.isSymbolicLink(path)) {
      return Stream.empty();
    }
    if (Files.isRegularFile(path)) {
      return Stream.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.flatMap(this::below).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("hawiya"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
