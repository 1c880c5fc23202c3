package dev.hawiya.cli.account;

import dev.hawiya.server.administration.Subject;
import java.util.List;
import java.util.Optional;

/** What an administrator can name. */
enum Kind {
  TENANT,
  BUNDLE,
  CREDENTIAL,
  USER;

  /** What is meant by the names; empty where there are too few or too many. */
  Optional<Subject> named(List<String> names) {
    if (names.size() != (this == USER ? 2 : 1)) {
      return Optional.empty();
    }
    String name = names.get(0);
    return Optional.of(
        switch (this) {
          case TENANT -> new Subject.Tenant(name);
          case BUNDLE -> new Subject.Bundle(name);
          case CREDENTIAL -> new Subject.Credential(name);
          case USER -> new Subject.User(name, names.get(1));
        });
  }
}
