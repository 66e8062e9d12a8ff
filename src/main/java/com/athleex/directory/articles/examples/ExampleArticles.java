package com.athleex.directory.articles.examples;

import com.athleex.directory.articles.registry.Desk;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Publishes example articles where they are not there yet: through the desk, as
 * an editor would, so that the same checks hold.
 */
@Component
@Profile("default")
@ConditionalOnBooleanProperty("directory.demo.enabled")
@Order(40)
class ExampleArticles implements ApplicationRunner {

  /** A translation stands after its original. */
  static final List<String> SLUGS = List.of("back-pain-under-the-bar", "mal-di-schiena-sotto-il-bilanciere",
      "elbows-that-ache-from-pulling", "ankles-and-squat-depth");

  private static final Logger LOG = LoggerFactory.getLogger(ExampleArticles.class);

  private final Desk desk;

  ExampleArticles(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    List<String> missing = SLUGS.stream().filter(slug -> !desk.has(slug)).toList();
    missing.forEach(this::publish);
    if (!missing.isEmpty())
      LOG.info("Published {} example articles; DIRECTORY_DEMO_ENABLED=false leaves them out",
          missing.size());
  }

  private void publish(String slug) {
    desk.save(slug, ExampleFile.of(slug).edition(), null);
    desk.publish(slug);
  }
}
