package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({"203.0.113.7, 203.0.113.8, false", "203.0.113.7, 203.0.113.7, true",
      "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true", "2001:db8:1:2::1, 2001:db8:1:3::1, false",
      "::ffff:203.0.113.7, 203.0.113.7, true", "fe80::1%eth0, fe80::2, true", "'', 203.0.113.7, false"})
  void aNetworkIsWhatASubscriberOwns(String one, String other, boolean same) {
    assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1, true", "127.9.9.9, true", "0:0:0:0:0:0:0:1, true", "203.0.113.7, false",
      "2001:db8::1, false", "localhost, false"})
  void thisMachineIsKnownByItsAddress(String address, boolean loopback) {
    assertThat(Network.of(address).isLoopback()).isEqualTo(loopback);
  }
}
