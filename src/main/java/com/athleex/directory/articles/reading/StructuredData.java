package com.athleex.directory.articles.reading;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.analysis.DerivedArticle.Faq;
import com.athleex.directory.web.PublicAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * JSON-LD of an article: {@code Article} and, where it answers questions,
 * {@code FAQPage} of schema.org. It says what the page shows, and nothing else.
 */
@Component
public class StructuredData {

  private static final String CONTEXT = "https://schema.org";

  private final PublicAddress addresses;

  StructuredData(PublicAddress addresses) {
    this.addresses = addresses;
  }

  /** Empty where there is no text. */
  public List<Map<String, Object>> of(Sight.Shown shown) {
    ArticleText text = shown.text();
    if (text == null)
      return List.of();
    var data = new ArrayList<Map<String, Object>>();
    data.add(article(shown, text));
    if (!text.faq().isEmpty())
      data.add(faq(shown.article(), text.faq()));
    return List.copyOf(data);
  }

  private Map<String, Object> article(Sight.Shown shown, ArticleText text) {
    RegisteredArticle article = shown.article();
    var data = typed("Article");
    data.put("headline", article.title());
    put(data, "description", text.standfirst());
    data.put("inLanguage", article.language().toLanguageTag());
    data.put("url", address(article));
    put(data, "author", person(text.author()));
    put(data, "datePublished", shown.publishedAt() == null ? null : shown.publishedAt().toString());
    data.put("dateModified", article.changedAt().toString());
    data.put("timeRequired", "PT" + article.readingMinutes() + "M");
    data.put("keywords", article.tags());
    data.put("citation", text.sources().stream().map(source -> {
      var citation = typed("CreativeWork");
      citation.remove("@context");
      citation.put("name", source.title());
      citation.put("url", source.url());
      return citation;
    }).toList());
    return data;
  }

  private Map<String, Object> faq(RegisteredArticle article, List<Faq> faq) {
    var data = typed("FAQPage");
    data.put("inLanguage", article.language().toLanguageTag());
    data.put("url", address(article) + "#faq");
    data.put("mainEntity", faq.stream().map(StructuredData::question).toList());
    return data;
  }

  private static Map<String, Object> question(Faq pair) {
    return Map.of("@type", "Question", "name", pair.question(), "acceptedAnswer",
        Map.of("@type", "Answer", "text", pair.answer()));
  }

  private static @Nullable Map<String, Object> person(@Nullable String name) {
    return name == null ? null : Map.of("@type", "Person", "name", name);
  }

  private String address(RegisteredArticle article) {
    return addresses.of("/articles/" + article.slug()).toString();
  }

  private static Map<String, Object> typed(String type) {
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", CONTEXT);
    data.put("@type", type);
    return data;
  }

  private static void put(Map<String, Object> data, String name, @Nullable Object value) {
    if (value != null)
      data.put(name, value);
  }
}
