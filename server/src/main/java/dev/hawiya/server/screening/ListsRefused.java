package dev.hawiya.server.screening;

import java.util.Collection;
import java.util.TreeSet;

/** There is nothing to search, so that an answer would be taken for one without hits. */
public final class ListsRefused extends ScreeningRefused {
  private static final long serialVersionUID = 1L;

  /** Why there is nothing. */
  public enum Reason {
    NO_LISTS,
    UNKNOWN_LIST
  }

  private final Reason reason;

  private ListsRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  static ListsRefused none() {
    return new ListsRefused(
        Reason.NO_LISTS,
        "no list has been imported: whoever runs the server imports one with"
            + " ./hawiya screen import FILE --list ofac");
  }

  static ListsRefused unknown(Collection<String> known) {
    return new ListsRefused(
        Reason.UNKNOWN_LIST,
        "a list is named that is not there: there are " + String.join(", ", new TreeSet<>(known)));
  }

  public Reason reason() {
    return reason;
  }
}
