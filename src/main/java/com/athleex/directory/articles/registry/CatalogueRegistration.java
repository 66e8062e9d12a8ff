package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.ArticleSettings;
import com.athleex.directory.articles.RegisteredArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Registers the blog's own articles at the start, where they are not there yet.
 */
@Component
class CatalogueRegistration implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueRegistration.class);

  private final Registry registry;
  private final ArticleSettings settings;

  CatalogueRegistration(Registry registry, ArticleSettings settings) {
    this.registry = registry;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!settings.registerCatalogue())
      return;
    long registered = CatalogueFile.articles().stream().filter(this::register).count();
    if (registered > 0)
      LOG.info("Registered {} articles of the blog", registered);
  }

  private boolean register(RegisteredArticle article) {
    try {
      return registry.register(article);
    } catch (DataIntegrityViolationException e) {
      // another instance started at the same time, and was faster
      return false;
    }
  }
}
