package com.athleex.directory.search.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Offer;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Listings of former versions are read after the migrations. */
class OlderListingsTest {

  private static final String BEFORE_OWNED_PROFILES = """
      {"id":"0193a3b0-0000-7000-8000-000000000001","handle":"giulia","displayName":"Giulia Rossì","headline":"",
      "bio":"","profession":"TRAINER","languages":["it"],"specialties":["mobility"],"formats":["IN_PERSON"],
      "locations":[{"name":"Gym","city":"Milano","countryCode":"IT","point":{"latitude":45.46,"longitude":9.19},
      "serviceRadiusKm":0.0,"precision":"EXACT"}],"prices":[{"amount":55.00,"currency":"EUR","per":"SESSION"}],
      "credentials":[],"yearsOfExperience":5,"acceptingClients":true,"rating":null,
      "publishedAt":"2026-01-01T00:00:00Z","changedAt":"2026-01-01T00:00:00Z"}""";

  private final DriverManagerDataSource database = new DriverManagerDataSource(
      "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
  private final JdbcClient sql = JdbcClient.create(database);

  @Test
  void oneFromBeforeTrainersOwnedTheirProfilesOffersNothingMoreAndIsListed() {
    migrate("V2__trainer_listing.sql");
    sql.sql("insert into trainer_listing (id, version, handle, profile) values ('1', 0, 'giulia', ?)")
        .param(BEFORE_OWNED_PROFILES).update();
    migrate("V3__unlisted.sql");

    var profile = read();
    assertThat(profile.displayName()).isEqualTo("Giulia Rossì");
    assertThat(profile.unlisted()).isFalse();
    assertThat(profile.offer()).isEqualTo(Offer.NONE);
    assertThat(profile.confirmedAt()).isNull();
    assertThat(profile.prices().getFirst().includes()).isNull();
    assertThat(sql.sql("select listed from trainer_listing").query(Boolean.class).single()).isTrue();
  }

  @Test
  void sitemapsAreToldWhenAnOlderOneChanged() {
    migrate("V2__trainer_listing.sql");
    sql.sql("insert into trainer_listing (id, version, handle, profile) values ('1', 0, 'giulia', ?)")
        .param(BEFORE_OWNED_PROFILES).update();
    migrate("V3__unlisted.sql");
    migrate("V4__changed_at.sql");
    assertThat(sql.sql("select changed_at from trainer_listing").query(LocalDateTime.class).single())
        .isEqualTo("2026-01-01T00:00:00");
  }

  private PublicProfile read() {
    var column = sql.sql("select profile from trainer_listing").query(String.class).single();
    return Objects.requireNonNull(new ProfileJson().convertToEntityAttribute(column));
  }

  private void migrate(String file) {
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/search/" + file)).execute(database);
  }
}
