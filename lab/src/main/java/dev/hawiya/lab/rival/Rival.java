package dev.hawiya.lab.rival;

import java.util.List;

/** Another recogniser, made ready; used by one thread. */
public interface Rival extends AutoCloseable {
  /** With its settings, for people. */
  String name();

  /** Whether it looks for the zone itself, and not at one that was cut out for it. */
  boolean findsZone();

  /** Its lines from top to bottom, as they come. */
  List<String> lines(RivalView view);

  @Override
  void close();
}
