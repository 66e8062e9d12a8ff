package com.athleex.directory.trainers;

import java.net.URI;
import java.util.Optional;

/** Where anybody can look a credential up that names its registry. */
@FunctionalInterface
public interface RegistryLinks {

  /**
   * @param registry
   *          id, as a credential names it
   * @return its official page, over https; empty where the id is not known
   */
  Optional<URI> of(String registry);
}
