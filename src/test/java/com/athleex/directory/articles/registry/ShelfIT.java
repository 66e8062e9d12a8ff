package com.athleex.directory.articles.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ShelfIT {

  private static final String FROM_AN_ARTICLE = "/api/v1/trainers?specialty=neck-pain&ref=neck-pain-desk-and-bar";

  @Autowired
  Shelf shelf;
  @Autowired
  JdbcClient sql;
  @Autowired
  MockMvcTester http;

  @AfterEach
  void putBack() {
    list(true);
    shelf.look();
  }

  @Test
  void aSearchFromAnArticleAsksNoDatabaseAndAnotherProcessesChangeIsSeenSoon() {
    assertThat(http.get().uri(FROM_AN_ARTICLE)).hasStatus(403);
    list(false);
    assertThat(http.get().uri(FROM_AN_ARTICLE)).as("from memory").hasStatus(403);
    assertThat(http.get().uri("/api/v1/articles/neck-pain-desk-and-bar/red-flags")).hasStatusOk();
    shelf.look();
    assertThat(http.get().uri(FROM_AN_ARTICLE)).as("as by no article").hasStatusOk();
    assertThat(http.get().uri("/api/v1/articles/neck-pain-desk-and-bar/red-flags")).hasStatus(404);
  }

  // as another process would
  private void list(boolean listed) {
    sql.sql("update article set listed = ?, version = version + 1 where slug = 'neck-pain-desk-and-bar'")
        .param(listed).update();
  }
}
