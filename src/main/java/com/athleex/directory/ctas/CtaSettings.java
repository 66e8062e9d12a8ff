package com.athleex.directory.ctas;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where calls to action lead. Addresses are relative to this application's own
 * unless they name another.
 *
 * @param findUrl
 *          of the pages that deep links open; {@code /<specialty>/<place>} is
 *          added
 * @param howItWorksUrl
 *          of the page that shows athletes how it works
 * @param startFreeUrl
 *          of the sign-up
 * @param guideUrl
 *          of an article; {@code {slug}} stands for its slug
 * @param withoutTrainers
 *          specialties whose articles lead to no trainer at all
 */
@ConfigurationProperties("directory.ctas")
record CtaSettings(@DefaultValue("/find") String findUrl, @DefaultValue("/how-it-works") String howItWorksUrl,
    @DefaultValue("/start-free") String startFreeUrl, @DefaultValue("/blog/{slug}") String guideUrl,
    @DefaultValue("concussion-history") Set<String> withoutTrainers) {

  boolean forbidTrainers(List<String> specialties) {
    return specialties.stream().anyMatch(withoutTrainers::contains);
  }
}
