package dev.hawiya.server.screening.watch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of the public internet from those of machines nearby. */
final class PublicAddress {
  /** IPv6 prefixes that carry an IPv4 address: NAT64 (RFC 6052) and 6to4 (RFC 3056). */
  private static final int NAT64 = 0x0064;

  private static final int SIX_TO_FOUR = 0x2002;

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? four(bytes) : six((Inet6Address) address, bytes);
  }

  /** RFC 6890: this network, carrier-grade NAT, protocol assignments, benchmarks, reserved. */
  private static boolean four(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean carrier = first == 100 && (second & 0xc0) == 64;
    boolean protocols = first == 192 && second == 0 && (bytes[2] & 0xff) == 0;
    boolean benchmarks = first == 198 && (second & 0xfe) == 18;
    return first != 0 && first < 240 && !carrier && !protocols && !benchmarks;
  }

  /** Also no unique local address (RFC 4193), and none that leads to an IPv4 that is not public. */
  private static boolean six(Inet6Address address, byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    if ((first & 0xfe00) == 0xfc00 || address.isIPv4CompatibleAddress()) {
      return false;
    }
    if (first == NAT64) {
      return is(four(bytes, 12));
    }
    return first != SIX_TO_FOUR || is(four(bytes, 2));
  }

  private static InetAddress four(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
