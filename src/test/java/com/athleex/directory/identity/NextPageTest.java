package com.athleex.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?lang=it", "/account", "/account/",
      "/account/shortlist/add?handle=giulia-rossi",
      "/find?near=Reggio%20Emilia&specialty=squat-technique,deadlift&lang=it", "/find/forza/milano",
      "/trainer?next=//evil.example", "/find?q=caf%C3%A9", "/account/searches/add?near=45.46,9.19"})
  void pagesOfOursAreLedTo(String next) {
    assertThat(NextPage.of(next)).hasValue(next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "account", "//evil.example", "///evil.example", "/\\evil.example",
      "\\\\evil.example", "/\t/evil.example", "/\n/evil.example", "\t//evil.example", " //evil.example",
      "https://evil.example", "HTTPS://evil.example", "https:evil.example", "https:/evil.example",
      "javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "evil.example", "@evil.example",
      "/.//evil.example", "/..//evil.example", "/./evil", "/../evil", "/account/../../evil", "/.well-known/x",
      "/account//evil.example", "/%2f%2fevil.example", "/%5cevil.example", "/%5C/evil.example",
      "/%2e%2e/evil", "/%09/evil.example", "/%0a/evil", "/%0d%0aSet-Cookie:x", "/%00", "/%252f%252fevil",
      "/account\r\nSet-Cookie: a=b", "/account#//evil.example", "/account?x=\r\ny", "/ account",
      "/account?x= y", "/\u2028/evil", "/évil", "/account?q=é", "/sign-in", "/sign-in?next=/sign-in",
      "/sign-out", "/sign-out?x", "/api/v1/me", "/api", "/go/x", "/media/photos/x", "/<script>",
      "/account?\"onclick", "/{x}", "/account?{x}", "?lang=it", "#x", "/;@evil.example;/..//"})
  @Asvs("v5.0.0-3.7.2")
  void whatCouldLeadElsewhereIsNot(String next) {
    assertThat(NextPage.of(next)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1999, 100_000})
  void whatNoPageIsCalledIsJudgedQuickly(int length) {
    assertThat(NextPage.of("/" + "a".repeat(length) + "\\")).isEmpty();
    assertThat(NextPage.of("/" + "a/".repeat(length / 2) + "\\")).isEmpty();
  }
}
