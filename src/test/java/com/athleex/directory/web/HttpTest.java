package com.athleex.directory.web;

import com.athleex.directory.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application behind a real Tomcat, with some routes to probe. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "directory.demo.enabled=false", "directory.search.bounds.longest=1m",
    "directory.web.admission.patience=5s", "directory.web.admission.burst=5s",
    "directory.web.cors-origins=https://blog.example", "directory.web.limits.writes.quota=1000000",
    "directory.identity.bootstrap-key=" + HttpProbe.KEY,
    "directory.web.security-contact=mailto:security@athleex.example",
    "directory.web.security-policy=https://athleex.example/security"})
@Import({ProbeRoutes.class, SharedProbeRoutes.class, Received.class})
public @interface HttpTest {
}
