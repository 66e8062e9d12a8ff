package com.athleex.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedInPagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"/**", "/*", "/api/**", "/api", "/api/v1/me", "/*/v1/me", "/{x}/v1", "/media/**",
      "/actuator/health", "api/**", "/embed/**", "", "/go/**", "/v3/api-docs", "/a*/v1"})
  void noCookieOpensWhatIsForPrograms(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> SignedInPages.at(pattern));
  }

  @Test
  void pagesAreNamedByTheirFolder() {
    var pages = SignedInPages.at("/trainer/**").besides("/trainer/claim");
    assertThat(pages.patterns()).containsExactly("/trainer/**");
    assertThat(pages.besides()).containsExactly("/trainer/claim");
  }
}
