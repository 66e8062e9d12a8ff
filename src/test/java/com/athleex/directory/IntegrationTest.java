package com.athleex.directory;

import com.athleex.directory.identity.People;
import com.athleex.directory.notifications.Mailbox;
import com.athleex.directory.notifications.SampleListener;
import com.athleex.directory.search.Publisher;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real database and a real index. One suite, two
 * databases: the build runs it with {@code -Dtest.db=h2} and again with
 * {@code -Dtest.db=mysql}. What searches also runs on OpenSearch, with the
 * profile {@code opensearch}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(TestDatabaseCondition.class) // before Spring's: a skipped class starts no context
@SpringBootTest(properties = {"directory.demo.enabled=false", "directory.search.examine-every=PT1H",
    "directory.athletes.letters.look-every=PT24H",
    "directory.web.limits.writes.quota=1000000", "directory.web.limits.refusals.quota=1000000",
    "directory.web.limits.letters.quota=1000000", "directory.web.limits.sign-up.quota=1000000",
    "directory.web.limits.password-reset.quota=1000000", "directory.web.limits.codes.quota=1000000",
    "directory.web.limits.passkeys.quota=1000000", "directory.web.limits.photos.quota=1000000",
    "directory.web.limits.claims.quota=1000000",
    "directory.web.limits.cta-events.quota=1000000", "directory.web.limits.cta-reports.quota=1000000",
    "directory.web.limits.confirmation-codes.quota=1000000",
    "directory.web.limits.contact-clicks.quota=1000000", "directory.trainers.count-every=PT24H",
    "directory.ctas.count-every=PT24H", "directory.articles.look-every=PT24H",
    "directory.trainers.age-round-every=PT24H",
    "directory.web.limits.reports.quota=1000000",
    "directory.web.limits.evidence.quota=1000000", "directory.search.bounds.longest=1m"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {DataFolder.class, OpenSearchProfile.class})
@Import({MySqlContainerConfiguration.class, Publisher.class, SampleListener.class, Mailbox.class,
    People.class})
public @interface IntegrationTest {
}
