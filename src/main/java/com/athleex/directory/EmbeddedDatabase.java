package com.athleex.directory;

import com.zaxxer.hikari.HikariDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Has H2, and no other database, written to by one transaction at a time. */
@Component
class EmbeddedDatabase implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof HikariDataSource pool) || pool.getJdbcUrl() == null
        || !pool.getJdbcUrl().startsWith("jdbc:h2:"))
      return bean;
    var oneWriter = new OneWriter();
    return ProxyDataSourceBuilder.create(pool).listener(oneWriter).methodListener(oneWriter).build();
  }
}
