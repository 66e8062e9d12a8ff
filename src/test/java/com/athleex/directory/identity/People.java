package com.athleex.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.PlantedData;
import com.athleex.directory.notifications.Mailbox;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People with accounts, who came by them as everybody does: through HTTP and
 * mail.
 */
@TestComponent
public class People {

  private final MockMvcTester http;
  private final Mailbox mail;
  private final JdbcClient sql;

  People(MockMvcTester http, Mailbox mail, JdbcClient sql) {
    this.http = http;
    this.mail = mail;
    this.sql = sql;
  }

  /** Somebody who signed up, answered the letter and signed in. */
  public Person athlete() {
    return person("athlete");
  }

  /** The same, as a trainer. */
  public Person trainer() {
    return person("trainer");
  }

  /** An athlete who was made {@code editor} or {@code administrator}. */
  public Person staff(String role) {
    var person = athlete();
    sql.sql("update account set staff_role = ? where id = ?").params(role, person.id().toString()).update();
    return person;
  }

  private Person person(String role) {
    var email = PlantedData.address(role + "-" + UUID.randomUUID());
    var password = PlantedData.password(email.substring(8, 12));
    assertThat(signUp(email, password, role)).hasStatus(202);
    assertThat(verify(mail.letter(email, "Confirm your address").token())).hasStatus(204);
    var tokens = json(signIn(email, password));
    return new Person(UUID.fromString(id(email)), email, password, tokens.path("accessToken").asString(),
        tokens.path("refreshToken").asString());
  }

  private String id(String email) {
    return sql.sql("select id from account where email = ?").param(email).query(String.class).single();
  }

  public MvcTestResult signUp(String email, String password, String role) {
    return post("/api/v1/accounts", """
        {"email":"%s","password":"%s","role":"%s","displayName":"%s","locale":"en","acceptedTerms":true}"""
        .formatted(email, password, role, PlantedData.NAME));
  }

  public MvcTestResult verify(String token) {
    return post("/api/v1/accounts/verification", "{\"token\":\"%s\"}".formatted(token));
  }

  public MvcTestResult signIn(String email, String password) {
    return post("/api/v1/sessions", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
  }

  public MvcTestResult refresh(String token) {
    return post("/api/v1/sessions/refresh", "{\"refreshToken\":\"%s\"}".formatted(token));
  }

  public MvcTestResult post(String path, String body) {
    return http.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }

  /** The answer's body. */
  public static JsonNode json(MvcTestResult answer) {
    return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
  }

  /** Somebody with an account, signed in. */
  public record Person(UUID id, String email, String password, String accessToken, String refreshToken) {

    /** The value of the header {@code Authorization}. */
    public String bearer() {
      return "Bearer " + accessToken;
    }

    public AccountId account() {
      return new AccountId(id);
    }
  }
}
