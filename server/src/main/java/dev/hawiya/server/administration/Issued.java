package dev.hawiya.server.administration;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hawiya.server.account.CredentialKind;
import java.util.List;

/** What was made, with its secrets: they are told this once and are not known afterwards. */
public sealed interface Issued {
  /** A tenant with all it needs to call any API. */
  record Tenant(String tenant, Bundle bundle, List<Credential> credentials, User user)
      implements Issued {
    public Tenant {
      credentials = List.copyOf(credentials);
    }

    @Override
    public String toString() {
      return "Issued[tenant " + tenant + "]";
    }
  }

  /**
   * A bundle.
   *
   * @param bundle its key
   * @param hmacKey that signs answers
   */
  record Bundle(String bundle, @JsonProperty("hmac_key") String hmacKey) implements Issued {
    @Override
    public String toString() {
      return "Issued[bundle " + bundle + "]";
    }
  }

  /**
   * A credential.
   *
   * @param secret in plain text; of an API key, all that its caller sends
   */
  record Credential(CredentialKind kind, String id, String secret) implements Issued {
    @Override
    public String toString() {
      return "Issued[credential " + id + "]";
    }
  }

  /** Somebody who logs in. */
  record User(String tenant, String user, String password) implements Issued {
    @Override
    public String toString() {
      return "Issued[user " + user + "]";
    }
  }
}
