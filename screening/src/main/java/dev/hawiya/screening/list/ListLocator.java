package dev.hawiya.screening.list;

import java.io.IOException;
import java.nio.file.Path;

/** Finds a list's files from the one path that an operator gives, and says where to get them. */
public interface ListLocator {
  /** Where the list's publisher offers it, for the operator to download; Hawiya fetches nothing. */
  String published();

  /**
   * The files of one edition.
   *
   * @param given a file of the list, or the folder that holds it
   * @throws ListRejected where it is no such list, saying what was looked for
   */
  ListFiles locate(Path given) throws ListRejected, IOException;
}
