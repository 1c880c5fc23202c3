package dev.hawiya.server.account;

/** Knows every key and decides about callers. */
public interface Credentials {
  /** Decides about a caller that names a key and its secret; counts the call where calls count. */
  Admission admit(String id, String secret);
}
