package dev.hawiya.server.administration;

/** An account, or a part of one, that an administrator names. */
public sealed interface Subject {
  /** By its name. */
  record Tenant(String name) implements Subject {
    @Override
    public String toString() {
      return "tenant " + name;
    }
  }

  /** By its key. */
  record Bundle(String key) implements Subject {
    @Override
    public String toString() {
      return "bundle " + key;
    }
  }

  /** By its id, an administrator's as well. */
  record Credential(String id) implements Subject {
    @Override
    public String toString() {
      return "credential " + id;
    }
  }

  /** By its name within a tenant. */
  record User(String tenant, String name) implements Subject {
    @Override
    public String toString() {
      return "user " + name + " of tenant " + tenant;
    }
  }
}
