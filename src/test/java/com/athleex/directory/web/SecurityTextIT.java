package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class SecurityTextIT {

  @LocalServerPort
  private int port;

  @Test
  void whoFindsAWeaknessIsToldWhomToTell() {
    var file = new HttpProbe(port).get("/.well-known/security.txt");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type").orElse(""))
        .isEqualToIgnoringCase("text/plain;charset=UTF-8");
    var fields = Arrays.stream(file.body().split("\n")).map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    assertThat(fields).containsEntry("Contact", "mailto:security@athleex.example")
        .containsEntry("Policy", "https://athleex.example/security")
        .containsEntry("Preferred-Languages", "en, it").doesNotContainKey("Canonical");
    assertThat(Instant.parse(fields.getOrDefault("Expires", ""))).isAfter(Instant.now())
        .isBefore(Instant.now().plus(Duration.ofDays(365)));
  }
}
