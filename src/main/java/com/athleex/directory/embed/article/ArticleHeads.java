package com.athleex.directory.embed.article;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.reading.Sight;
import com.athleex.directory.web.LinkPreview;
import com.athleex.directory.web.LinkPreviews;
import com.athleex.directory.web.LinkPreviews.Drawn;
import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.Standing;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What search engines and previews of links are told of articles. */
@Component
class ArticleHeads {

  private final LinkPreviews previews;
  private final PublicAddress here;
  private final MessageSource messages;

  ArticleHeads(LinkPreviews previews, PublicAddress here, MessageSource messages) {
    this.previews = previews;
    this.here = here;
    this.messages = messages;
  }

  /** Where the text stays with the blog, search engines should know that page. */
  Standing standing(Sight.Shown shown) {
    var article = shown.article();
    var alternates = new TreeMap<String, String>();
    if (!article.translations().isEmpty()) {
      article.translations().forEach((language, slug) -> alternates.put(language, address(slug)));
      alternates.put(article.language().getLanguage(), address(article.slug()));
    }
    return new Standing(address(article.slug()), alternates, shown.text() != null);
  }

  LinkPreview preview(Sight.Shown shown) {
    var article = shown.article();
    var standfirst = shown.text() == null ? null : shown.text().standfirst();
    return previews.of("article", article.title(),
        standfirst == null
            ? text("embed.article.description", article.language(), article.title())
            : standfirst,
        new Drawn(article.title(), text("embed.article.minutes", article.language(),
            article.readingMinutes())),
        article.language());
  }

  /**
   * Where whoever reads another language goes from an article without
   * translation.
   */
  @Nullable
  String otherLanguage(RegisteredArticle article) {
    if (!article.translations().isEmpty())
      return null;
    return "/articles?lang=" + (article.language().getLanguage().equals("it") ? "en" : "it");
  }

  Standing listStanding(Locale language) {
    return Standing.ofPath("/articles", language, here, true);
  }

  LinkPreview listPreview(Locale language) {
    return previews.of("website", text("embed.articles", language), text("embed.articles.intro", language),
        new Drawn(text("embed.articles", language), text("embed.articles.intro", language)), language);
  }

  private String text(String key, Locale language, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }

  private String address(String slug) {
    return here.of("/articles/" + slug).toString();
  }
}
