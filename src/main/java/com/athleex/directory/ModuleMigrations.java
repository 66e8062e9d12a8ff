package com.athleex.directory;

import java.io.IOException;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every module numbers the migrations of its tables by itself: in a folder of
 * its name, with a history of its own. No module's tables refer to another's,
 * so any order will do; {@code __root} has those that belong to no module. The
 * folders and histories are those of Spring Modulith, whose own strategy reads
 * every class at each start to find the modules.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

  private static final String FOLDER = "db/migration";
  private static final String OF_NO_MODULE = "__root";

  private final ResourcePatternResolver resources;

  ModuleMigrations(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  @Override
  public void migrate(Flyway flyway) {
    for (var module : modules())
      of(module, flyway).migrate();
  }

  private TreeSet<String> modules() {
    try {
      var modules = new TreeSet<String>();
      for (var migration : resources.getResources("classpath*:" + FOLDER + "/*/*.sql")) {
        var folders = migration.getURL().getPath().split("/");
        modules.add(folders[folders.length - 2]);
      }
      return modules;
    } catch (IOException unreadable) {
      throw new IllegalStateException("the migrations cannot be read", unreadable);
    }
  }

  private static Flyway of(String module, Flyway flyway) {
    var all = flyway.getConfiguration();
    return Flyway.configure(all.getClassLoader()).configuration(all)
        .locations("classpath:" + FOLDER + "/" + module)
        .table(module.equals(OF_NO_MODULE) ? all.getTable() : all.getTable() + "_" + module)
        .baselineOnMigrate(true).baselineVersion(MigrationVersion.fromVersion("0")).load();
  }
}
