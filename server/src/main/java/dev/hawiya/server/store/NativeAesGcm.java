package dev.hawiya.server.store;

import java.security.Provider;
import java.security.Security;
import org.conscrypt.Conscrypt;

/**
 * AES-GCM of BoringSSL, through Conscrypt, before that of the JDK. A server runs without the
 * optimising compiler, where the JDK's takes 11 ms for a picture of 600 kB and this 0.1 ms. It
 * brings that one cipher only: TLS and all the rest stay with the JDK.
 */
final class NativeAesGcm extends Provider {
  private static final long serialVersionUID = 1L;
  private static final String NAME = "HawiyaAesGcm";
  private static final String CIPHER = "AES/GCM/NoPadding";

  private NativeAesGcm(Service original) {
    super(NAME, "1", "AES-GCM of Conscrypt");
    putService(new Service(this, "Cipher", CIPHER, original.getClassName(), null, null));
  }

  /** Prefers it where the machine has it; elsewhere the JDK's stays. */
  static void prefer() {
    if (Security.getProvider(NAME) == null && Conscrypt.isAvailable()) {
      Service original = Conscrypt.newProvider().getService("Cipher", CIPHER);
      Security.insertProviderAt(new NativeAesGcm(original), 1);
    }
  }
}
