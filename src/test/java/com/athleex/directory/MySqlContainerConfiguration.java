package com.athleex.directory;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.testcontainers.mysql.MySQLContainer;

/**
 * A MySQL 9.7 in a container, on loopback only, where the run asks for MySQL.
 */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "test.db", havingValue = "mysql")
class MySqlContainerConfiguration {

  @Bean
  @ServiceConnection
  MySQLContainer mysql() {
    return new MySQLContainer("mysql:9.7").withUrlParam("rewriteBatchedStatements", "true")
        .withUrlParam("connectionTimeZone", "UTC").withUrlParam("forceConnectionTimeZoneToSession", "true")
        .withCreateContainerCmdModifier(command -> Objects.requireNonNull(command.getHostConfig())
            .withPortBindings(new PortBinding(Ports.Binding.bindIp("127.0.0.1"), ExposedPort.tcp(3306))));
  }
}
