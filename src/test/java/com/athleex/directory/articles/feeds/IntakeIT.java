package com.athleex.directory.articles.feeds;

import static com.athleex.directory.articles.http.Editor.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.articles.http.Editor;
import com.athleex.directory.articles.registry.Desk;
import com.athleex.directory.identity.People;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class IntakeIT {

  private static final FeedSettings SETTINGS = new FeedSettings(List.of(), Duration.ofHours(1), 5, 50_000,
      Duration.ofSeconds(10));

  @Autowired
  Desk desk;
  @Autowired
  FeedPages pages;
  @Autowired
  Clock clock;
  @Autowired
  MockMvcTester http;
  @Autowired
  People people;

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer blog;

  @BeforeEach
  void openTheBlog() throws IOException {
    blog = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    blog.createContext("/", exchange -> {
      asked.incrementAndGet();
      String answer = answers.getOrDefault(exchange.getRequestURI().getPath(), "!404");
      if (answer.startsWith(">"))
        exchange.getResponseHeaders().add("Location", answer.substring(1));
      byte[] body = answer.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.startsWith(">") ? 302 : answer.startsWith("!") ? 404 : 200,
          body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    blog.start();
  }

  @AfterEach
  void closeTheBlog() {
    blog.stop(0);
  }

  @Test
  void whatAFeedNamesBecomesADraftAndAChangeARevisionThatKeepsCorrections() throws IOException {
    var slug = fresh("from-the-feed");
    feed("<url><loc>/blog/%s.html</loc><lastmod>2026-09-01</lastmod></url>".formatted(slug));
    answers.put("/blog/" + slug + ".html", page("Deadlift day", "The deadlift in the morning."));
    assertThat(round()).isEqualTo(1);
    assertThat(http.get().uri("/api/v1/articles/" + slug)).hasStatus(404);
    assertThat(Objects.requireNonNull(desk.read(slug).composition()).article().title())
        .isEqualTo("Deadlift day");

    int before = asked.get();
    assertThat(round()).isZero();
    assertThat(asked.get()).as("only the feed").isEqualTo(before + 1);

    var editor = Editor.signedIn(people, http);
    var edition = Map.<String, Object>of("format", "html", "text",
        page("Deadlift day", "The deadlift in the morning."), "author", "Ada Bianchi");
    assertThat(editor.save(slug, edition, Editor.etag(editor.desk("/" + slug)))).hasStatus(200);
    feed("<url><loc>/blog/%s.html</loc><lastmod>2026-10-01</lastmod></url>".formatted(slug));
    answers.put("/blog/" + slug + ".html", page("Deadlift night", "The deadlift in the evening."));
    assertThat(round()).isEqualTo(1);
    var article = Objects.requireNonNull(desk.read(slug).composition()).article();
    assertThat(article.title()).isEqualTo("Deadlift night");
    assertThat(article.author()).isEqualTo("Ada Bianchi");
    assertThat(editor.desk("/" + slug)).bodyJson().extractingPath("$.entry.state").isEqualTo("draft");
  }

  @Test
  void whatLeadsElsewhereIsTooLongOrEmptyIsNotTaken() throws IOException {
    var names = List.of(fresh("away"), fresh("long"), fresh("empty"), fresh("gone"), fresh("home"));
    feed(String.join("", names.stream().map(name -> "<url><loc>/" + name + "</loc></url>").toList()));
    answers.put("/" + names.get(0), ">http://127.0.0.2:" + blog.getAddress().getPort() + "/x");
    answers.put("/" + names.get(1), page("Long", "word ".repeat(20_000)));
    answers.put("/" + names.get(2), " ");
    answers.put("/" + names.get(4), ">/moved");
    answers.put("/moved", page("Moved", "The squat, moved."));
    assertThat(round()).isEqualTo(1);
    assertThat(desk.has(names.get(4))).isTrue();
    assertThat(names.subList(0, 4)).noneMatch(desk::has);
    assertThat(pages.newest()).filteredOn(page -> names.contains(page.slug())).extracting(FeedPage::outcome)
        .contains(FeedPage.Outcome.FAILED, FeedPage.Outcome.NO_ARTICLE, FeedPage.Outcome.DRAFTED);
  }

  @Test
  void thisMachineIsNotFetchedFrom() throws IOException {
    feed("<url><loc>/" + fresh("x") + "</loc></url>");
    try (var fetcher = new Fetcher(SETTINGS, new PublicHosts())) {
      assertThat(new Intake(fetcher, desk, pages, SETTINGS, clock).of(address())).isZero();
    }
    assertThat(asked.get()).isZero();
  }

  private int round() throws IOException {
    try (var fetcher = new Fetcher(SETTINGS, SystemDefaultDnsResolver.INSTANCE)) {
      return new Intake(fetcher, desk, pages, SETTINGS, clock).of(address());
    }
  }

  private URI address() {
    return URI.create("http://localhost:" + blog.getAddress().getPort() + "/sitemap.xml");
  }

  private void feed(String items) {
    answers.put("/sitemap.xml", "<urlset>" + items + "</urlset>");
  }

  private static String page(String title, String text) {
    return "<html lang=en><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
        .formatted(title, title, text);
  }
}
