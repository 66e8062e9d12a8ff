package com.athleex.directory.identity.me;

import static com.athleex.directory.identity.PageVisitor.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.PageVisitor;
import com.athleex.directory.identity.People;
import com.athleex.directory.notifications.Mailbox;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people do with their accounts on pages, without a script. */
@IntegrationTest
class AccountPagesIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Mailbox mail;

  private PageVisitor visitor = new PageVisitor(MockMvcTester.of());
  private People.Person person = new People.Person(new UUID(0, 0), "", "", "", "");

  @BeforeEach
  void signedIn() {
    person = people.athlete();
    visitor = new PageVisitor(http).signIn(person);
  }

  @Test
  void nameAndLanguageAreChangedFromWhatWasRead() {
    var version = visitor.page("/account").select("input[name=version]").attr("value");
    var changed = visitor.send("/account", "/account", Map.of("displayName", "Anna", "locale", "it"));
    assertThat(changed.getResponse().getHeader("Location")).isEqualTo("/account?done&lang=it");
    var page = visitor.page("/account?done&lang=it");
    assertThat(page.select("h1").text()).isEqualTo("Ciao Anna");
    assertThat(page.select("#locale option[selected]").eachAttr("value")).containsExactly("it");
    var late = visitor.send("/account", "/account",
        Map.of("displayName", "Berta", "locale", "it", "version", version));
    assertThat(late).hasStatus(412);
    assertThat(html(late).select("[role=alert]").text()).isNotEmpty();
    assertThat(html(late).select("#displayName").attr("value")).as("nothing typed is lost")
        .isEqualTo("Berta");
    var wrong = visitor.send("/account", "/account", Map.of("displayName", "", "locale", "it"));
    assertThat(wrong).hasStatus(422);
    assertThat(html(wrong).select("#displayName-error").text()).isNotEmpty();
  }

  @Test
  void aPasswordIsChangedByWhoKnowsIt() {
    var wrong = visitor.send("/account/password", "/account/password",
        Map.of("currentPassword", PlantedData.password("wrong"), "newPassword", "short"));
    assertThat(wrong).hasStatus(403);
    assertThat(html(wrong).select("#currentPassword-error").text()).isNotEmpty();
    var weak = visitor.send("/account/password", "/account/password",
        Map.of("currentPassword", person.password(), "newPassword", "short"));
    assertThat(weak).hasStatus(422);
    assertThat(html(weak).select("#newPassword-error").text()).contains("10");
    var next = PlantedData.password("next");
    assertThat(visitor.send("/account/password", "/account/password",
        Map.of("currentPassword", person.password(), "newPassword", next))).hasStatus3xxRedirection();
    assertThat(visitor.open("/account")).as("this session stays").hasStatusOk();
    assertThat(people.signIn(person.email(), person.password())).hasStatus(401);
    assertThat(people.signIn(person.email(), next)).hasStatus(201);
  }

  @Test
  void anAddressIsChangedByBothMailboxes() {
    var next = PlantedData.address("moved-" + UUID.randomUUID());
    var wrong = visitor.send("/account/email", "/account/email",
        Map.of("email", "nowhere", "password", PlantedData.password("wrong")));
    assertThat(wrong).hasStatus(422);
    assertThat(html(wrong).select("#email-error").text()).isNotEmpty();
    assertThat(html(wrong).select("#email").attr("value")).isEqualTo("nowhere");
    assertThat(visitor.send("/account/email", "/account/email",
        Map.of("email", next, "password", person.password()))).hasStatusOk();
    for (var letter : new Mailbox.Received[]{
        mail.letter(person.email(), "Do you want to move your account?"),
        mail.letter(next, "Confirm your new address")})
      assertThat(new PageVisitor(http).post("/account/email-change", Map.of("code", letter.token())))
          .hasStatusOk();
    assertThat(visitor.open("/account")).as("every session has ended").hasStatus(303);
    assertThat(people.signIn(next, person.password())).hasStatus(201);
  }

  @Test
  void whoHasForgottenThePasswordIsWrittenToAndNobodyLearnsWhoHasAnAccount() {
    var stranger = new PageVisitor(http);
    var known = stranger.send("/account/forgotten", "/account/forgotten", Map.of("email", person.email()));
    var unknown = stranger.send("/account/forgotten", "/account/forgotten",
        Map.of("email", PlantedData.address("unknown-" + UUID.randomUUID())));
    assertThat(known).hasStatusOk();
    assertThat(html(unknown).body().html()).isEqualTo(html(known).body().html());
    var code = mail.letter(person.email(), "Choose another password").token();
    var weak = stranger.post("/account/password-reset", Map.of("code", code, "password", "short"));
    assertThat(html(weak).select("#code").attr("value")).isEqualTo(code);
    assertThat(html(weak).select("[role=alert]").text()).contains("10");
    var next = PlantedData.password("reset");
    assertThat(stranger.post("/account/password-reset", Map.of("code", code, "password", next)))
        .hasStatusOk();
    assertThat(visitor.open("/account")).hasStatus(303);
    assertThat(people.signIn(person.email(), next)).hasStatus(201);
  }

  @Test
  void aSessionElsewhereIsEndedFromHereAndNobodyElsesIs() {
    var elsewhere = new PageVisitor(http).signIn(person);
    var page = visitor.page("/account/sessions");
    assertThat(page.select(".entries > li")).as("two pages, and a program").hasSize(3);
    var stranger = new PageVisitor(http).signIn(people.athlete());
    var other = page.select(".entries form").stream()
        .filter(form -> form.select("button").text().equals("Sign out there")).toList();
    var token = stranger.page("/account/sessions").select("input[name=_csrf]").attr("value");
    for (var form : other)
      assertThat(stranger.post(form.attr("action"), Map.of("_csrf", token))).hasStatus(404);
    assertThat(elsewhere.open("/account")).hasStatusOk();
    for (var form : other)
      visitor.post(form.attr("action"), Map.of("_csrf", form.select("input[name=_csrf]").attr("value")));
    assertThat(elsewhere.open("/account")).hasStatus(303);
    assertThat(visitor.open("/account")).hasStatusOk();
    assertThat(visitor.send("/account/sessions", "/account/sessions", Map.of())).hasStatus3xxRedirection();
    assertThat(visitor.open("/account")).hasStatus(303);
  }

  @Test
  void allIsTakenAlongAndErasedOnlyByWhoIsSure() {
    assertThat(visitor.open("/account/data/export")).hasStatusOk().bodyText().contains(person.email());
    var unsure = visitor.send("/account/data", "/account/data/erasure", Map.of());
    assertThat(unsure).hasStatus(422);
    assertThat(html(unsure).select("#sure-error").text()).isNotEmpty();
    assertThat(visitor.send("/account/data", "/account/data/erasure", Map.of("sure", "true"))
        .getResponse().getHeader("Location")).isEqualTo("/sign-in?note=erased&lang=en");
    assertThat(visitor.cookie("__Host-session")).isEmpty();
    assertThat(people.signIn(person.email(), person.password())).hasStatus(401);
    assertThat(visitor.page("/sign-in?note=erased&lang=en").select("[role=status]").text()).isNotEmpty();
  }

  @Test
  void whoTriesTooOftenIsToldToWait() {
    var stranger = new PageVisitor(http);
    var last = stranger.open("/sign-in");
    for (int tries = 0; tries < 11; tries++)
      last = stranger.send("/sign-in", "/sign-in",
          Map.of("email", person.email(), "password", PlantedData.password("wrong" + tries)));
    assertThat(last).hasStatus(429);
    assertThat(html(last).select("[role=alert]").text()).contains("wait");
    assertThat(html(last).select("#email").attr("value")).isEqualTo(person.email());
  }

  @Test
  void whatIsWrongWithASignInIsNotSaid() {
    var stranger = new PageVisitor(http);
    var wrong = stranger.send("/sign-in", "/sign-in",
        Map.of("email", person.email(), "password", PlantedData.password("wrong")));
    var unknown = stranger.send("/sign-in", "/sign-in",
        Map.of("email", PlantedData.address("unknown"), "password", PlantedData.password("wrong")));
    assertThat(wrong).hasStatus(401);
    assertThat(unknown).hasStatus(401);
    assertThat(html(unknown).body().text()).isEqualTo(html(wrong).body().text());
    assertThat(html(wrong).select("#password").attr("value")).isEmpty();
  }
}
