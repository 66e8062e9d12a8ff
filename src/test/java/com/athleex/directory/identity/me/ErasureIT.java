package com.athleex.directory.identity.me;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import com.athleex.directory.notifications.Mailbox;
import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.trainers.Coach;
import com.athleex.directory.web.WebSettings;
import jakarta.persistence.EntityManagerFactory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Plants a person's marks wherever a person leaves some, erases, and searches
 * everywhere.
 */
@IntegrationTest
class ErasureIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Mailbox mail;
  @Autowired
  JdbcClient sql;
  @Autowired
  WebSettings web;
  @Autowired
  EntityManagerFactory persistence;

  @Test
  void theExportHoldsEverythingThatWasPlanted() {
    var person = planted();

    var answer = http.get().uri("/api/v1/me/export").header(HttpHeaders.AUTHORIZATION, person.bearer())
        .exchange();

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
    var export = People.json(answer);
    assertThat(export.at("/account/email").asString()).isEqualTo(person.email());
    assertThat(export.at("/sessions/0/client").asString()).isEqualTo("Planted/1.0 " + person.id());
    assertThat(export.toString()).contains(mark(person), PlantedData.PLACE);
    assertThat(export.at("/emailChange/0/email").asString()).isEqualTo("next-" + person.email());
  }

  @Test
  @Asvs("v5.0.0-14.2.7")
  void erasureLeavesNothingAnywhere() {
    var person = planted();
    var other = people.athlete();
    assertThat(traces().tablesWith(person.id().toString())).as("the search finds what is there")
        .contains("account", "account_session", "email_change", "athlete_preferences", "saved_search",
            "search_subscription");
    assertThat(traces().tablesWith(person.email())).contains("trainer_invitation");
    assertThat(mail.letters(person.email())).isNotEmpty();

    assertThat(http.delete().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, person.bearer()))
        .hasStatus(204);

    Awaitility.await().untilAsserted(() -> {
      assertThat(traces().tablesWith(person.id().toString())).isEmpty();
      assertThat(traces().tablesWith(person.email())).isEmpty();
      assertThat(traces().tablesWith(mark(person))).isEmpty();
      assertThat(mail.letters(person.email())).isEmpty();
      assertThat(mail.letters("next-" + person.email())).isEmpty();
      assertThat(traces().filesWith(person.email())).isEmpty();
    });
    assertThat(http.get().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, person.bearer()))
        .hasStatus(401);
    assertThat(people.signIn(person.email(), person.password())).hasStatus(401);
    assertThat(people.refresh(person.refreshToken())).hasStatus(401);
    assertThat(http.get().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, other.bearer())).hasStatusOk();
  }

  @Test
  void erasureOfATrainerLeavesNothingAnywhere() throws IOException {
    var trainer = people.trainer();
    var handle = plantWhatATrainerKeeps(trainer);
    var evidence = plantWhatPersonsLookAt(trainer);
    assertThat(traces().filesNamed(evidence)).isNotEmpty();
    assertThat(traces().tablesWith(trainer.email())).contains("trainer_report");
    assertThat(traces().tablesWith(mark(trainer))).as("the search finds what is there").contains("trainer",
        "trainer_listing", "trainer_revision", "trainer_credential", "trainer_appeal", "trainer_report");
    assertThat(traces().tablesWith(handle)).contains("trainer_former_handle", "shortlist_entry",
        "audit_entry");
    assertThat(http.get().uri("/api/v1/me/export").header(HttpHeaders.AUTHORIZATION, trainer.bearer()))
        .bodyText().contains(mark(trainer), "trainerProfile", handle);

    assertThat(http.delete().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, trainer.bearer()))
        .hasStatus(204);

    Awaitility.await().untilAsserted(() -> {
      assertThat(traces().tablesWith(trainer.id().toString())).isEmpty();
      assertThat(traces().tablesWith(mark(trainer))).isEmpty();
      assertThat(traces().tablesWith(handle)).isEmpty();
      assertThat(traces().filesWith(mark(trainer))).isEmpty();
      assertThat(traces().tablesWith(evidence)).isEmpty();
      assertThat(traces().filesNamed(evidence)).isEmpty();
      assertThat(traces().tablesWith(trainer.email())).isEmpty();
      assertThat(deletedButWritten()).as("documents that the index has only marked as deleted").isZero();
    });
    assertThat(http.get().uri("/api/v1/trainers/" + handle)).hasStatus(404);
  }

  /** @return the name of a file */
  private String plantWhatPersonsLookAt(People.Person trainer) throws IOException {
    var credential = People.json(as(trainer, HttpMethod.POST, "/credentials",
        "{\"kind\":\"credential\",\"title\":\"%s\",\"issuer\":\"NSCA\"}".formatted(mark(trainer))))
        .path("id").asString();
    var picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", picture);
    assertThat(http.post().uri("/api/v1/me/trainer/credentials/" + credential + "/evidence")
        .header(HttpHeaders.AUTHORIZATION, trainer.bearer()).contentType(MediaType.IMAGE_PNG)
        .content(picture.toByteArray())).hasStatus(201);
    var profile = People.json(as(trainer, HttpMethod.GET, "", "")).path("handle").asString();
    assertThat(people.post("/api/v1/trainers/" + profile + "/reports",
        "{\"reason\":\"spam\",\"text\":\"%s\",\"email\":\"%s\"}".formatted(mark(trainer), trainer.email())))
        .hasStatus(202);
    sql.sql("update trainer_credential set evidence = 'REVOKED' where id = ?").param(credential).update();
    assertThat(as(trainer, HttpMethod.POST, "/appeals",
        "{\"about\":\"credential\",\"credentialId\":\"%s\",\"text\":\"%s\"}".formatted(credential,
            mark(trainer))))
        .hasStatus(201);
    return sql.sql("select file_key from trainer_evidence where credential_id = ?").param(credential)
        .query(String.class).single();
  }

  private int deletedButWritten() throws IOException {
    try (var reader = Search.mapping(persistence).scope(TrainerListing.class)
        .extension(LuceneExtension.get()).openIndexReader()) {
      return reader.numDeletedDocs();
    }
  }

  /** @return a handle that it gave up */
  private String plantWhatATrainerKeeps(People.Person trainer) {
    as(trainer, HttpMethod.PUT, "", Coach.whole("Quillivant " + trainer.id().toString().substring(0, 8)));
    var handle = People.json(as(trainer, HttpMethod.PUT, "/publication", "{}")).path("handle").asString();
    assertThat(as(trainer, HttpMethod.PATCH, "", "{\"bio\":\"%s\"}".formatted(mark(trainer)))).hasStatusOk();
    assertThat(as(trainer, HttpMethod.PATCH, "", "{\"firstSessionFree\":true}")).hasStatusOk();
    assertThat(as(trainer, HttpMethod.PATCH, "", "{\"headline\":\"%s\"}".formatted(mark(trainer))))
        .hasStatusOk();
    assertThat(as(trainer, HttpMethod.PATCH, "", "{\"headline\":\"%s!\"}".formatted(mark(trainer))))
        .hasStatusOk();
    assertThat(http.put().uri("/api/v1/me/athlete/shortlist/" + handle).header(HttpHeaders.AUTHORIZATION,
        people.athlete().bearer())).hasStatus(204);
    assertThat(http.delete().uri("/api/v1/admin/trainers/" + handle + "/suspension")
        .header(HttpHeaders.AUTHORIZATION, people.staff("ADMINISTRATOR").bearer())).hasStatus2xxSuccessful();
    as(trainer, HttpMethod.PUT, "/handle", "{\"handle\":\"%s-new\"}".formatted(handle));
    return handle;
  }

  private MvcTestResult as(People.Person trainer, HttpMethod method, String path, String json) {
    return http.method(method).uri("/api/v1/me/trainer" + path)
        .header(HttpHeaders.AUTHORIZATION, trainer.bearer()).header(HttpHeaders.IF_MATCH, "*")
        .contentType(MediaType.APPLICATION_JSON).content(json).exchange();
  }

  @Test
  @Asvs({"v5.0.0-7.4.2", "v5.0.0-10.3.3"})
  void anErasedAddressIsFreeAgainAndTheFormerTokenOpensNothing() {
    var person = people.athlete();
    http.delete().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, person.bearer()).exchange();

    Awaitility.await().until(() -> mail.letters(person.email()).isEmpty());
    people.signUp(person.email(), person.password(), "trainer");
    assertThat(people.verify(mail.letter(person.email(), "Confirm your address").token())).hasStatus(204);
    assertThat(http.get().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, person.bearer()))
        .hasStatus(401);
    assertThat(people.signIn(person.email(), person.password())).hasStatus(201);
  }

  private People.Person planted() {
    var person = people.athlete();
    // a second sign-up, a session, a reset and a change of address that wait
    people.signUp(person.email(), person.password(), "trainer");
    http.post().uri("/api/v1/sessions").header(HttpHeaders.USER_AGENT, "Planted/1.0 " + person.id())
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(person.email(), person.password()))
        .exchange();
    people.post("/api/v1/password-resets", "{\"email\":\"%s\"}".formatted(person.email()));
    http.put().uri("/api/v1/me/email").header(HttpHeaders.AUTHORIZATION, person.bearer())
        .contentType(MediaType.APPLICATION_JSON).content("{\"email\":\"next-%s\",\"password\":\"%s\"}"
            .formatted(person.email(), person.password()))
        .exchange();
    plantWhatAnAthleteKeeps(person);
    plantAnInvitationToClaim(person);
    mail.letter(person.email(), "You already have an account");
    mail.letter(person.email(), "Choose another password");
    mail.letter("next-" + person.email(), "Confirm your new address");
    return person;
  }

  private void plantWhatAnAthleteKeeps(People.Person person) {
    assertThat(http.patch().uri("/api/v1/me/athlete").header(HttpHeaders.AUTHORIZATION, person.bearer())
        .header(HttpHeaders.IF_MATCH, "*").contentType(MediaType.APPLICATION_JSON)
        .content("{\"place\":{\"place\":\"%s\",\"precision\":\"city\"}}".formatted(PlantedData.PLACE)))
        .hasStatusOk();
    assertThat(http.post().uri("/api/v1/me/athlete/saved-searches")
        .header(HttpHeaders.AUTHORIZATION, person.bearer())
        .header("Idempotency-Key", UUID.randomUUID()).contentType(MediaType.APPLICATION_JSON)
        .content("{\"name\":\"%s\",\"query\":{\"near\":\"%s\"},\"notify\":true}".formatted(mark(person),
            PlantedData.PLACE)))
        .hasStatus(201);
  }

  // a letter can go to anybody's address
  private void plantAnInvitationToClaim(People.Person person) {
    var handle = "claimed-" + person.id().toString().substring(0, 8);
    sql.sql(
        """
            insert into trainer (id, version, handle, display_name, headline, bio, profession, languages, specialties,
            formats, years_of_experience, accepting_clients, changed_at)
            values (?, 0, ?, 'Somebody else', '', '', 'TRAINER', 'en', 'mobility', 'ONLINE', 1, true, current_timestamp)""")
        .params(UUID.randomUUID().toString(), handle).update();
    assertThat(http.post().uri("/api/v1/admin/trainers/" + handle + "/claim-invitations")
        .header(HttpHeaders.AUTHORIZATION, people.staff("ADMINISTRATOR").bearer())
        .contentType(MediaType.APPLICATION_JSON).content("{\"email\":\"%s\"}".formatted(person.email())))
        .hasStatus(202);
    mail.letter(person.email(), "Your profile in the directory");
  }

  /** A text that only this person has written. */
  private static String mark(People.Person person) {
    return PlantedData.TEXT + " " + person.id().toString().substring(0, 8);
  }

  // letters too: the mailbox is in there
  private Traces traces() {
    return new Traces(sql, Objects.requireNonNull(web.keys().toAbsolutePath().getParent()));
  }
}
