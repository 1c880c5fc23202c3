package dev.hawiya.server.account;

import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.limit.Rates;
import dev.hawiya.server.store.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Decides by what the store knows. */
public final class StoredCredentials implements Credentials {
  private final Store store;
  private final Rates rates;
  private final Clock clock;
  private final SecretHash nobody = SecretHash.of("", new SecureRandom());

  public StoredCredentials(Store store, Rates rates, Clock clock) {
    this.store = store;
    this.rates = rates;
    this.clock = clock;
  }

  @Override
  public Caller admit(Proof proof, Demand demand) throws CallerRefused {
    if (proof instanceof Proof.BundleKey named) {
      BundleRow bundle =
          bundle(BundleRow.BY_KEY, named.key(), named.tenant())
              .orElseThrow(() -> new CallerRefused(Refusal.BUNDLE_UNKNOWN));
      return admit(bundle, Optional.empty(), demand);
    }
    CredentialRow credential = usable(proof);
    return admit(bundle(credential), credential.country(), demand);
  }

  @Override
  public UUID tenant(Proof.ApiKey key, Rate usual) throws CallerRefused {
    BundleRow bundle = bundle(usable(key));
    count(bundle, usual);
    return bundle.tenant();
  }

  private Caller admit(BundleRow bundle, Optional<String> country, Demand demand)
      throws CallerRefused {
    bundle.refuseUnlessUsable(demand.service(), clock.instant());
    count(bundle, demand.usual());
    if (demand.charged() && bundle.spent()) {
      throw new CallerRefused(Refusal.OUT_OF_QUOTA);
    }
    return new Caller(bundle.tenant(), bundle.id(), country);
  }

  private void count(BundleRow bundle, Rate usual) throws CallerRefused {
    Duration wait = rates.count(bundle.tenant(), bundle.rate().unlimited() ? usual : bundle.rate());
    if (!wait.isZero()) {
      throw new CallerRefused(Refusal.TOO_FREQUENT, wait);
    }
  }

  private CredentialRow usable(Proof proof) throws CallerRefused {
    CredentialRow credential = proven(proof).orElseThrow(() -> new CallerRefused(Refusal.UNKNOWN));
    credential.refuseUnlessUsable(clock.instant());
    return credential;
  }

  private BundleRow bundle(CredentialRow credential) throws CallerRefused {
    return Optional.ofNullable(credential.bundle())
        .flatMap(id -> bundle(BundleRow.BY_ID, id))
        .orElseThrow(() -> new CallerRefused(Refusal.BUNDLE_UNKNOWN));
  }

  private Optional<CredentialRow> proven(Proof proof) {
    if (proof instanceof Proof.KeyPair pair) {
      return credential(CredentialKind.KEY_PAIR, pair);
    }
    if (proof instanceof Proof.ApiKey word) {
      return credential(
          CredentialRow.BY_SECRET, CredentialKind.API_KEY, SecretHash.fingerprint(word.key()));
    }
    Proof.Signature signature = (Proof.Signature) proof;
    return credential(CredentialRow.BY_ID, CredentialKind.SIGNING_SECRET, signature.id())
        .filter(c -> c.sealedSecret().filter(s -> signed(signature, c.id(), s)).isPresent());
  }

  /** An unknown id costs the same hashing, so that time does not tell which ids exist. */
  private Optional<CredentialRow> credential(CredentialKind kind, Proof.KeyPair pair) {
    Optional<CredentialRow> found = credential(CredentialRow.BY_ID, kind, pair.id());
    SecretHash hash =
        found.flatMap(CredentialRow::secretHash).map(SecretHash::parse).orElse(nobody);
    return hash.matches(pair.secret()) ? found : Optional.empty();
  }

  private boolean signed(Proof.Signature signature, UUID credential, byte[] ciphertext) {
    return signature.by().test(store.vault().unseal(ciphertext, credential));
  }

  private Optional<CredentialRow> credential(String sql, CredentialKind kind, String key) {
    return store.jdbc().sql(sql).params(kind.name(), key).query(CredentialRow::of).optional();
  }

  private Optional<BundleRow> bundle(String sql, Object... parameters) {
    return store.jdbc().sql(sql).params(parameters).query(BundleRow::of).optional();
  }
}
