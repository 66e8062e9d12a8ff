package com.athleex.directory.ctas;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.places.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The calls to action of an article, in a reader's language. */
@Service
class CallsToAction {

  private static final int MOST_GUIDES = 3;

  private final ArticleRegistry articles;
  private final PlacementRules rules;
  private final DeepLinks links;
  private final CtaSettings settings;
  private final Wording wording;

  CallsToAction(ArticleRegistry articles, PlacementRules rules, DeepLinks links, CtaSettings settings,
      Wording wording) {
    this.articles = articles;
    this.rules = rules;
    this.links = links;
    this.settings = settings;
    this.wording = wording;
  }

  /**
   * @param placement
   *          the only one wanted, or null for all
   */
  List<CallToAction> of(RegisteredArticle article, @Nullable Placement placement, Reader reader) {
    return Arrays.stream(Placement.values()).filter(each -> placement == null || placement == each)
        .flatMap(
            each -> rules.kindsAt(each, article).stream().flatMap(kind -> of(kind, each, article, reader)))
        .toList();
  }

  private Stream<CallToAction> of(CtaKind kind, Placement placement, RegisteredArticle article,
      Reader reader) {
    return switch (kind) {
      case FIND_A_TRAINER, FIND_A_PROFESSIONAL -> Stream.of(one(kind, placement, article, reader,
          wording.find(kind, article, reader), links.find(kind, article, reader.place(), reader.asked())));
      case GUIDE -> guides(article).map(guide -> {
        var cta = one(kind, placement, article, reader, wording.guide(guide, reader), links.guide(guide));
        return cta.withId(cta.id() + "." + guide.slug());
      });
      case HOW_IT_WORKS -> Stream
          .of(one(kind, placement, article, reader, wording.plain(kind, reader), settings.howItWorksUrl()));
      case START_FREE -> Stream
          .of(one(kind, placement, article, reader, wording.plain(kind, reader), settings.startFreeUrl()));
    };
  }

  // an article on another injury is no guide
  private Stream<RegisteredArticle> guides(RegisteredArticle article) {
    return articles.related(article, Integer.MAX_VALUE).stream().filter(other -> !other.injury())
        .limit(MOST_GUIDES);
  }

  private CallToAction one(CtaKind kind, Placement placement, RegisteredArticle article, Reader reader,
      String label, String href) {
    var id = String.join(".", article.slug(), Wording.name(placement), Wording.name(kind));
    return new CallToAction(id, kind, placement, label, href, wording.disclaimer(reader),
        rules.isGated(kind, article));
  }

  /**
   * @param asked
   *          the language that the reader asked for in so many words, or null
   * @param place
   *          near which to search, or null
   */
  record Reader(Locale language, @Nullable String asked, @Nullable Place place) {}
}
