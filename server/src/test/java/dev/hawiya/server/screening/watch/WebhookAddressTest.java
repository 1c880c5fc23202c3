package dev.hawiya.server.screening.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.server.screening.AddressRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing is told: a caller must not make the server call its neighbours. */
class WebhookAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "http://203.0.113.9/x",
        "ftp://203.0.113.9/x",
        "file:///etc/passwd",
        "https://",
        "https:///x",
        "https://user:secret@203.0.113.9/",
        "https://localhost/x",
        "https://127.0.0.1/x",
        "https://127.0.0.1:8443/x",
        "https://127.1/x",
        "https://2130706433/x",
        "https://0x7f000001/x",
        "https://0.0.0.0/",
        "https://10.1.2.3/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://100.64.0.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://224.0.0.1/",
        "https://255.255.255.255/",
        "https://[::1]/",
        "https://[::]/",
        "https://[fe80::1]/",
        "https://[fc00::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://a b/"
      })
  void refusesItsNeighbours(String url) {
    assertThatThrownBy(() -> new WebhookAddress(false).checked(url))
        .isInstanceOf(AddressRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://203.0.113.9/hits",
        "https://[2001:db8::1]/",
        "HTTPS://93.184.216.34:8443/a?b=c"
      })
  void takesThePublicInternet(String url) throws AddressRefused {
    assertThat(new WebhookAddress(false).checked(url)).hasToString(url);
  }

  @Test
  void takesAnyWhereTheOperatorSaysSo() throws AddressRefused {
    assertThat(new WebhookAddress(true).checked("http://127.0.0.1:9/x")).isNotNull();
    assertThatThrownBy(() -> new WebhookAddress(true).checked("file:///x"))
        .isInstanceOf(AddressRefused.class);
  }

  @Test
  void callsNobodyWhoIsNotKnown() {
    assertThatThrownBy(() -> new WebhookAddress(false).resolved("https://nowhere.invalid/"))
        .isInstanceOf(AddressRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "192.0.2.1", "100.128.0.1", "198.20.0.1", "2606:4700::1111"})
  void knowsPublicAddresses(String address) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
  }
}
