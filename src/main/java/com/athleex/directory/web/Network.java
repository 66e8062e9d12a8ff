package com.athleex.directory.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as one subscriber owns it: an IPv4
 * address, or an IPv6 /64.
 */
public record Network(String name, boolean isLoopback) {

  /**
   * @param address
   *          as a socket tells it
   */
  public static Network of(String address) {
    try {
      // an interface's name may follow an address of a link
      int zone = address.indexOf('%');
      var read = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
      return new Network(name(read), read.isLoopbackAddress());
    } catch (IllegalArgumentException notNumeric) {
      return new Network(address, false);
    }
  }

  private static String name(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(address.getAddress(), 0, 8)
        : address.getHostAddress();
  }
}
