package com.athleex.directory.embed;

import static com.athleex.directory.embed.Blog.cta;
import static com.athleex.directory.search.Profiles.trainer;

import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.web.Received;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests with a blog that embeds, three people near Milan, and one online. */
abstract class OnABlog {

  static final String LOW_BACK = "lower-back-pain-lifting";
  static final String AFTER = "placement=\"after-red-flags\" country=\"IT\" near=\"Milano\"";

  @LocalServerPort
  int port;
  @Autowired
  Publisher publisher;
  @Autowired
  Scripts scripts;
  @Autowired
  Received received;

  @SuppressWarnings("NullAway.Init")
  Blog blog;

  @BeforeEach
  void open() {
    received.forget();
    blog = new Blog("http://localhost:" + port, scripts.current());
    publisher.publishOnly(
        trainer("giulia").named("Giulia Rossi").is(Profession.STRENGTH_COACH).at(45.4642, 9.19)
            .helpingWith("lower-back-pain", "return-to-lifting").asking("55.00", "EUR")
            .holding("CSCS", Evidence.REGISTRY_CONFIRMED, null),
        trainer("marco").named("Marco Bianchi").at(45.48, 9.2).helpingWith("lower-back-pain"),
        trainer("anna").named("Anna Verdi").travelling(20, 45.5, 9.1).helpingWith("lower-back-pain"),
        trainer("online").named("Ugo Lontano").working(Format.ONLINE).helpingWith("squat-technique"));
  }

  @AfterEach
  void close() {
    blog.close();
  }

  String directory() {
    return "http://localhost:" + port;
  }

  static void begin(Page page) {
    cta(page).first().locator("summary").click();
  }

  static void answer(Page page, String box) {
    cta(page).first().locator("input" + box).check();
  }

  static void submit(Page page) {
    cta(page).first().locator("form button").click();
  }

  /** As far as the people. */
  static void passTheGate(Page page) {
    begin(page);
    answer(page, "[name=none]");
    submit(page);
    cta(page).first().locator(".person").first().waitFor();
  }

  Stream<Request> sent(String path) {
    return blog.requests().stream().filter(request -> request.url().contains(path));
  }
}
