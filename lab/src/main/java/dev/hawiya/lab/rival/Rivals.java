package dev.hawiya.lab.rival;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rivals in a folder of jars, loaded beside what is shipped and closed together. */
public final class Rivals implements AutoCloseable {
  /** What makes the folder of jars, in the root of the checkout. */
  public static final String BUILD = "mvn -Privals -Dmaven.test.skip=true -pl rivals -am package";

  private final URLClassLoader loader;
  private final List<Rival> all;

  private Rivals(URLClassLoader loader, List<Rival> all) {
    this.loader = loader;
    this.all = List.copyOf(all);
  }

  /**
   * Makes ready what the folder offers; fails where it is not there.
   *
   * @param missing told what is needed for those that cannot be offered here
   */
  public static Rivals in(Path folder, Consumer<String> missing) throws IOException {
    URL[] jars = jars(folder).stream().map(Rivals::url).toArray(URL[]::new);
    URLClassLoader loader = new URLClassLoader(jars, Rivals.class.getClassLoader());
    List<Rival> all = new ArrayList<>();
    for (RivalSource source : ServiceLoader.load(RivalSource.class, loader)) {
      all.addAll(source.open(missing));
    }
    return new Rivals(loader, all);
  }

  private static List<Path> jars(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("the other recognisers are not built: " + BUILD);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<Rival> all() {
    return all;
  }

  @Override
  public void close() throws IOException {
    all.forEach(Rival::close);
    loader.close();
  }
}
