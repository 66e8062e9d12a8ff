package com.athleex.directory;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

  @Test
  void modulesUseOnlyWhatTheArchitectureAllows() {
    ApplicationModules.of(DirectoryApplication.class).verify();
  }
}
