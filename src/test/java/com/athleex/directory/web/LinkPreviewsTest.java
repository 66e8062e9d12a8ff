package com.athleex.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.env.MockEnvironment;

class LinkPreviewsTest {

  private final LinkPreviews previews = previews("a");

  @Test
  void anAddressSaysWhatIsDrawnAndNothingElse() {
    var first = name(previews, "Ada\nPrima", "Trainer in Milan");
    assertThat(previews.read(first))
        .contains(new PreviewPicture("Ada Prima", "Trainer in Milan", "Find a Trainer"));
    assertThat(name(previews, "Ada Prima", "Trainer in Milan")).isEqualTo(first);
    assertThat(name(previews, "Ada Prima", "Trainer in Rome")).isNotEqualTo(first);
  }

  @Test
  void nobodyElseMakesOne() {
    var ours = name(previews, "Ada Prima", "");
    var words = Base64.getUrlEncoder().withoutPadding()
        .encodeToString("Buy now\n\nFind a Trainer".getBytes(StandardCharsets.UTF_8));
    for (var forged : List.of(words + ours.substring(ours.indexOf('.')), words + "..png", words, ".png", "",
        "...png", "a.b", "%.%.png", ours.replace(".png", ""), ours + "?", "A" + ours,
        "A".repeat(5000) + ".png"))
      assertThat(previews.read(forged)).as(forged).isEmpty();
    assertThat(previews("b").read(ours)).isEmpty();
  }

  @Test
  void longTextsAreCutBetweenWordsAndNeverWithinALetter() {
    var preview = previews.of("website", "t", "word ".repeat(100),
        new LinkPreviews.Drawn("💪".repeat(200), ""),
        Locale.ENGLISH);
    assertThat(preview.description()).hasSizeLessThanOrEqualTo(200).endsWith("word…");
    var drawn = previews.read(preview.image().substring(preview.image().lastIndexOf('/') + 1)).orElseThrow();
    assertThat(drawn.title()).isEqualTo("💪".repeat(119) + "…");
  }

  private static String name(LinkPreviews previews, String title, String line) {
    var image = previews.of("website", title, "", new LinkPreviews.Drawn(title, line), Locale.ENGLISH)
        .image();
    assertThat(image).startsWith("http://localhost:8080" + LinkPreviews.PATH);
    return image.substring(image.lastIndexOf('/') + 1);
  }

  private static LinkPreviews previews(String secret) {
    var messages = new StaticMessageSource();
    messages.addMessage("web.name", Locale.ENGLISH, "Find a Trainer");
    var settings = new WebSettings(Path.of("unused"), null, URI.create(""), List.of(), 1, Map.of(), null,
        null);
    return new LinkPreviews(new ServerKey(secret.repeat(32).getBytes(StandardCharsets.UTF_8)),
        new PublicAddress(settings, new MockEnvironment()), messages);
  }
}
