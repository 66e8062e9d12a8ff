package com.athleex.directory.ctas.counts;

import static com.athleex.directory.identity.PageVisitor.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.PageVisitor;
import com.athleex.directory.identity.People;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What became of calls to action, as editors and administrators read it. */
@IntegrationTest
class CtaReportPageIT {

  private static final String PAGE = "/admin/ctas";

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  JdbcClient sql;

  private final LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(40);
  private String article;
  private PageVisitor editor;

  @BeforeEach
  void anArticleOfItsOwn() {
    article = "an-article-" + UUID.randomUUID();
    editor = new PageVisitor(http).signIn(people.staff("EDITOR"));
  }

  private void counted(String variant, String outcome, int times) {
    sql.sql("insert into cta_count (counted_on, article, placement, variant, outcome, times)"
        + " values (?, ?, 'end', ?, ?, ?)").params(Date.valueOf(day), article, variant, outcome, times)
        .update();
  }

  private void twoVariants() {
    counted("a", "shown", 1000);
    counted("a", "clicked", 100);
    counted("a", "sign-up", 4);
    counted("b", "shown", 1000);
    counted("b", "clicked", 160);
    counted("b", "search", 30);
  }

  private String query(String language) {
    return "?article=" + article + "&from=" + day + "&to=" + day + "&lang=" + language;
  }

  private Document report(String language) {
    return editor.page(PAGE + query(language));
  }

  @Test
  void numbersStandInATableAndWhatWouldTellOfSomebodyDoesNot() {
    twoVariants();
    var rows = report("en").select("tbody tr").stream().map(Element::text).toList();
    assertThat(rows).containsExactly(
        article + " End of the article a 1000 100 not told not told not told not told",
        article + " End of the article b 1000 160 30 not told not told not told");
    assertThat(report("it").select("tbody tr").getFirst().text())
        .isEqualTo(
            article + " Fine dell'articolo a 1000 100 non si dice non si dice non si dice non si dice");
  }

  @Test
  void variantsAreDrawnAndTheListSaysTheSame() {
    twoVariants();
    var card = report("en").select("section.card").getFirst();
    var dots = card.select("svg circle").eachAttr("cx").stream().map(Double::valueOf).toList();
    var ranges = card.select("svg line.range");
    assertThat(dots).hasSize(2).isSorted();
    for (int i = 0; i < 2; i++)
      assertThat(dots.get(i)).isBetween(Double.valueOf(ranges.get(i).attr("x1")),
          Double.valueOf(ranges.get(i).attr("x2")));
    // the axis ends above the widest range, at a whole percent
    assertThat(dots.get(1)).isBetween(40 + 550 * 0.16 / 0.19 - 0.1, 40 + 550 * 0.16 / 0.19 + 0.1);
    assertThat(card.select("svg text").eachText()).containsExactly("0 %", "19 %", "a", "b");
    assertThat(card.select("svg").attr("aria-label")).contains(article);
    assertThat(card.select("li").eachText()).satisfiesExactly(
        a -> assertThat(a).startsWith("Variant a: 10.00 % of those who saw it clicked (100 of 1,000)"),
        b -> assertThat(b).startsWith("Variant b: 16.00 % of those who saw it clicked (160 of 1,000)"));
    assertThat(card.select("p").text()).contains("b against a: 6.00 percentage points",
        "Chance alone seldom does this.");
    assertThat(report("it").select("section.card p").text())
        .contains("b rispetto a a: 6,00 punti percentuali", "Il caso da solo lo fa di rado.");
  }

  @Test
  void whereThereIsNothingToCompareItSaysSo() {
    assertThat(report("en").select("main").text()).contains("Nothing can be told of these days.");
    counted("a", "shown", 1000);
    counted("a", "clicked", 100);
    var one = report("en");
    assertThat(one.select("tbody tr")).hasSize(1);
    assertThat(one.select("svg.chart")).isEmpty();
    assertThat(one.select("main").text()).contains("No placement has two variants with enough to tell.");
  }

  @Test
  void theNumbersAreSavedAsAFile() {
    twoVariants();
    var link = report("en").select("a[href^=/admin/ctas/csv]").attr("href");
    var file = editor.open(link);
    assertThat(file).hasStatusOk().hasContentType("text/csv;charset=UTF-8").bodyText()
        .isEqualTo("article,placement,variant,shown,clicked,search,profileView,enquiryBegun,signUp\r\n"
            + article + ",end,a,1000,100,,,,\r\n" + article + ",end,b,1000,160,30,,,\r\n");
    assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=2026-05-01&to=2026-04-01", "from=2024-01-01&to=2026-04-01"})
  void daysOutOfOrderOrTooManyAreToldBesideTheirField(String days) {
    var refused = editor.open(PAGE + "?lang=it&" + days);
    assertThat(refused).hasStatus(400);
    var page = html(refused);
    assertThat(page.select("#range-error").text()).startsWith("Dal: ");
    assertThat(page.select("#from").attr("aria-describedby")).isEqualTo("range-error");
    assertThat(page.select("#to").attr("value")).isEqualTo("2026-04-01");
    assertThat(page.select("table, svg.chart")).isEmpty();
  }

  @Test
  void whatIsTypedStaysText() {
    var page = editor.page(PAGE + "?lang=en&article=\"><img src=x>");
    assertThat(page.select("#article").attr("value")).isEqualTo("\"><img src=x>");
    assertThat(page.select("main img")).isEmpty();
    assertThat(editor.open(PAGE + "?from=soon")).hasStatus(400);
  }

  @Test
  void editorsAndAdministratorsReadItAndNobodyElse() {
    twoVariants();
    for (var path : List.of(PAGE + query("en"), PAGE + "/csv" + query("en"))) {
      assertThat(new PageVisitor(http).open(path)).as(path).hasStatus(303);
      for (var person : List.of(people.athlete(), people.trainer())) {
        var refused = new PageVisitor(http).signIn(person).open(path);
        assertThat(refused).as(path).hasStatus(403);
        assertThat(refused).bodyText().doesNotContain(article + ",", "<svg class=\"chart\"");
      }
      for (var role : List.of("EDITOR", "ADMINISTRATOR")) {
        var read = new PageVisitor(http).signIn(people.staff(role)).open(path);
        assertThat(read).as(path).hasStatusOk().bodyText().contains(article);
        assertThat(read.getResponse().getHeader("Cache-Control")).as(path).contains("no-store");
      }
    }
  }
}
