package dev.hawiya.server.account;

/** How a caller proves who it is. */
public enum CredentialKind {
  /** An id and a secret sent along with it; the secret is kept hashed. */
  KEY_PAIR,
  /** One secret word without an id; kept hashed. */
  API_KEY,
  /** An id, and a secret that signs tokens and is never sent; kept encrypted. */
  SIGNING_SECRET,
  /** An OAuth client's id and secret; kept hashed. */
  OAUTH_CLIENT,
  /** An id and a secret that may administrate accounts and nothing else; kept hashed. */
  ADMIN
}
