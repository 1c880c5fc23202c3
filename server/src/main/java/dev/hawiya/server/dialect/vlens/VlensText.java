package dev.hawiya.server.dialect.vlens;

import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import dev.hawiya.server.upload.FlatBody;
import java.util.Optional;

/** Short texts of a body: names, ids and passwords. */
record VlensText(FlatBody body) {
  /** Characters that are kept of a caller's reference, and more than any name needs. */
  private static final int LONGEST = 300;

  /** The text of a name without blanks around it; empty where it was not given or is blank. */
  Optional<String> get(String name) throws Failure {
    return raw(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The text as it was sent, which may begin with a blank, as a password. */
  Optional<String> raw(String name) throws Failure {
    Optional<String> text = body.text(name);
    if (text.filter(t -> t.length() > LONGEST || t.chars().anyMatch(Character::isISOControl))
        .isPresent()) {
      throw new Failure(
          VlensCode.MISSING_PARAMETER,
          "'" + name + "' is longer than " + LONGEST + " characters or holds a control character");
    }
    return text;
  }
}
