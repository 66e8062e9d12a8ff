package com.athleex.directory.articles.feeds;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to public addresses only. The connection is made to the very
 * address that was looked at here, so a name that means something else a moment
 * later (DNS rebinding) gains nothing.
 */
class PublicHosts implements DnsResolver {

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var addresses = Arrays.stream(InetAddress.getAllByName(host)).filter(PublicHosts::isPublic)
        .toArray(InetAddress[]::new);
    if (addresses.length == 0)
      throw new UnknownHostException("no public address");
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /**
   * Whether it is none of those that are reserved for other things (IANA's
   * special-purpose registries, RFC 6890).
   */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
        || address.isSiteLocalAddress() || address.isMulticastAddress())
      return false;
    byte[] bytes = address.getAddress();
    if (address instanceof Inet6Address)
      // global unicast alone, without what carries an IPv4 address inside: NAT64,
      // Teredo, 6to4
      return (bytes[0] & 0xe0) == 0x20 && !startsWith(bytes, 0x20, 0x01, 0x00, 0x00)
          && !startsWith(bytes, 0x20, 0x02) && !startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8);
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean protocol = first == 192 && second == 0 && (bytes[2] & 0xff) <= 2;
    boolean benchmark = first == 198 && (second == 18 || second == 19 || second == 51);
    boolean example = first == 203 && second == 0 && (bytes[2] & 0xff) == 113;
    return first != 0 && first < 240 && !shared && !protocol && !benchmark && !example;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int at = 0; at < prefix.length; at++)
      if ((bytes[at] & 0xff) != prefix[at])
        return false;
    return true;
  }
}
