package com.athleex.directory.articles.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
      "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.8", "192.0.2.1",
      "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "240.0.0.1",
      "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:10.0.0.1",
      "64:ff9b::a00:1", "2002:a00:1::1", "2001:0:4136::1", "2001:db8::1"})
  void whatIsReservedIsNotPublic(String address) throws UnknownHostException {
    assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "1.1.1.1", "172.32.0.1", "100.63.0.1", "192.0.3.1", "198.20.0.1",
      "2a00:1450:4002::1", "2606:4700::1111"})
  void theRestIs(String address) throws UnknownHostException {
    assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void aNameOfThisMachineIsNotResolved() {
    assertThatThrownBy(() -> new PublicHosts().resolve("localhost")).isInstanceOf(UnknownHostException.class);
  }
}
