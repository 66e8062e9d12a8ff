package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.ArticleSettings;
import com.athleex.directory.articles.RegisteredArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Registers the blog's own articles at the start, where they are not there yet,
 * and before the first request is answered.
 */
@Component
class CatalogueRegistration implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueRegistration.class);

  private final Registry registry;
  private final ArticleSettings settings;

  CatalogueRegistration(Registry registry, ArticleSettings settings) {
    this.registry = registry;
    this.settings = settings;
  }

  @Override
  public void afterSingletonsInstantiated() {
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
