package dev.hawiya.server.screening.watch;

import dev.hawiya.server.screening.AddressRefused;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which addresses may be told something. A caller chooses them, and could else make the server call
 * its neighbours: only https to public addresses is, unless the operator allows every address.
 *
 * @param insecure whether every address is allowed, http too
 */
public record WebhookAddress(boolean insecure) {
  static final int LONGEST = 2000;

  /**
   * The address of a text, where it may be one; a name that nobody knows yet passes.
   *
   * @throws AddressRefused where it leads into the server's own network at this time
   */
  public URI checked(String text) throws AddressRefused {
    URI address = parsed(text);
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(insecure && scheme.equals("http"))) {
      throw new AddressRefused("the webhook's url must begin with https://");
    }
    if (address.getHost() == null || address.getUserInfo() != null) {
      throw new AddressRefused("the webhook's url must name a host, and no user");
    }
    boolean named = address.getHost().startsWith("[") || address.getHost().contains(".");
    if (!insecure && !(named && machines(address).stream().allMatch(PublicAddress::is))) {
      throw new AddressRefused("the webhook's host is not on the public internet");
    }
    return address;
  }

  /**
   * The address of a text, to be called now. The name is asked for once more when the connection is
   * made; Java gives the same answer for as long as it remembers it, half a minute unless told
   * otherwise.
   */
  URI resolved(String text) throws AddressRefused {
    URI address = checked(text);
    if (machines(address).isEmpty()) {
      throw new AddressRefused("the webhook's host is not known");
    }
    return address;
  }

  private static List<InetAddress> machines(URI address) {
    try {
      return List.of(InetAddress.getAllByName(address.getHost()));
    } catch (UnknownHostException e) {
      return List.of();
    }
  }

  private static URI parsed(String text) throws AddressRefused {
    try {
      if (text.length() <= LONGEST) {
        return new URI(text);
      }
    } catch (URISyntaxException e) {
      // told below
    }
    throw new AddressRefused("the webhook's url is none, or longer than " + LONGEST);
  }
}
