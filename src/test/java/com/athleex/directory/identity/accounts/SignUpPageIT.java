package com.athleex.directory.identity.accounts;

import static com.athleex.directory.identity.PageVisitor.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.PageVisitor;
import com.athleex.directory.identity.People;
import com.athleex.directory.notifications.Mailbox;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class SignUpPageIT {

  private static final String PAGE = "/for-athletes?lang=it&ref=squat-guide.end.a.x.y";

  @Autowired
  MockMvcTester http;
  @Autowired
  Mailbox mail;
  @Autowired
  People people;

  private final String email = PlantedData.address("page-" + UUID.randomUUID());
  private final String password = PlantedData.password("page");

  @Test
  void whoFillsTheFormInIsWrittenToAndCanSignIn() {
    var visitor = new PageVisitor(http);
    var form = visitor.page(PAGE).select("main form").getFirst();
    assertThat(form.attr("action")).isEqualTo(PAGE);
    assertThat(visitor.page(PAGE).select("[role=status]")).isEmpty();
    assertThat(form.select("input[name~=(?i)card|iban|payment]")).isEmpty();
    var answer = visitor.send(PAGE, "/for-athletes", filledIn(password));
    assertThat(answer).hasStatus(200).headers().hasValue("Cache-Control",
        "no-cache, no-store, max-age=0, must-revalidate");
    assertThat(html(answer).select("[role=status]").text()).contains("lettera");
    assertThat(html(answer).select("main code").text()).as("where a trial keeps its letters")
        .endsWith(mail.folder().normalize().toString());
    var code = mail.letter(email, "Conferma il tuo indirizzo").token();
    // letters' links are opened without a cookie, too
    var verified = new PageVisitor(http).post("/account/verification?lang=it", Map.of("code", code));
    assertThat(html(verified).select("main a[href^=/sign-in]")).hasSize(1);
    assertThat(visitor.send("/sign-in", "/sign-in", Map.of("email", email, "password", password)))
        .hasStatus3xxRedirection();
    assertThat(visitor.page("/account?lang=it").select("h1").text()).isEqualTo("Ciao " + PlantedData.NAME);
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndThePasswordIsGone() {
    var visitor = new PageVisitor(http);
    var answer = visitor.send(PAGE, "/for-athletes",
        Map.of("displayName", "<b>", "email", email, "password", "password12"));
    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select("#displayName-error").text()).isNotEmpty();
    assertThat(page.select("#displayName").attr("aria-describedby")).isEqualTo("displayName-error");
    assertThat(page.select("#acceptedTerms-error").text()).isEqualTo("accetta le condizioni");
    assertThat(page.select("#email").attr("value")).isEqualTo(email);
    assertThat(page.select("#password").attr("value")).isEmpty();
    assertThat(page.html()).doesNotContain("password12");

    var common = visitor.send(PAGE, "/for-athletes", filledIn("password12"));
    assertThat(common).hasStatus(422);
    assertThat(html(common).select("#password-error").text()).isNotEmpty();
    assertThat(html(common).select("#displayName").attr("value")).isEqualTo(PlantedData.NAME);
  }

  @Test
  void trainersSayThatTheyAre() {
    var visitor = new PageVisitor(http);
    assertThat(visitor.page("/sign-up?as=trainer").select("input[name=role][checked]").eachAttr("value"))
        .containsExactly("trainer");
    var values = new HashMap<>(filledIn(password));
    values.put("role", "trainer");
    assertThat(visitor.send("/sign-up", "/sign-up", values)).hasStatusOk();
    visitor.post("/account/verification",
        Map.of("code", mail.letter(email, "Confirm your address").token()));
    visitor.send("/sign-in", "/sign-in", Map.of("email", email, "password", password));
    assertThat(visitor.page("/account").select("nav.account a[href^=/trainer]")).hasSize(1);
    assertThat(visitor.open("/account/shortlist")).hasStatus(403);
  }

  @Test
  void anAddressThatHasAnAccountIsAnsweredTheSame() {
    var visitor = new PageVisitor(http);
    var first = visitor.send(PAGE, "/for-athletes", filledIn(password));
    people.verify(mail.letter(email, "Conferma il tuo indirizzo").token());
    var second = visitor.send(PAGE, "/for-athletes", filledIn(password));
    assertThat(second).hasStatus(first.getResponse().getStatus());
    assertThat(html(second).body().text()).isEqualTo(html(first).body().text());
  }

  @Test
  void anotherSitesPageCannotFillItIn() {
    var visitor = new PageVisitor(http);
    visitor.page(PAGE);
    assertThat(visitor.post(PAGE, filledIn(password))).hasStatus(403);
  }

  private Map<String, String> filledIn(String chosen) {
    return Map.of("displayName", PlantedData.NAME, "email", email, "password", chosen, "acceptedTerms",
        "true");
  }
}
