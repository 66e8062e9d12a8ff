package com.athleex.directory.ctas;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.ctas.inventory.Inventory;
import com.athleex.directory.ctas.inventory.Supply;
import com.athleex.directory.ctas.links.Address;
import com.athleex.directory.places.Place;
import com.athleex.directory.trainers.Profession;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The calls to action of an article, in a reader's language. */
@Service
class CallsToAction implements PlainLinks {

  private static final int MOST_GUIDES = 3;

  private final ArticleRegistry articles;
  private final PlacementRules rules;
  private final Inventory inventory;
  private final DeepLinks links;
  private final Offers offers;

  CallsToAction(ArticleRegistry articles, PlacementRules rules, Inventory inventory, DeepLinks links,
      Offers offers) {
    this.articles = articles;
    this.rules = rules;
    this.inventory = inventory;
    this.links = links;
    this.offers = offers;
  }

  /**
   * Who could be found is counted once, however many of them lead there.
   *
   * @param placement
   *          the only one wanted, or null for all
   */
  List<CallToAction> of(RegisteredArticle article, @Nullable Placement placement, Reader reader) {
    var ids = Arrays.stream(Placement.values()).filter(each -> placement == null || placement == each)
        .flatMap(each -> rules.kindsAt(each, article).stream()
            .map(kind -> new CtaId(article.slug(), each, kind, null)))
        .toList();
    var supply = ids.stream().map(CtaId::kind).filter(CtaKind::finds).findFirst()
        .map(kind -> supply(kind, article, reader)).orElseGet(Supply.Nobody::new);
    var view = offers.toOneView(article, reader, supply);
    return ids.stream().flatMap(id -> decided(id, article, supply)).map(view::offer).toList();
  }

  @Override
  public List<PlainLink> of(RegisteredArticle article, Locale language) {
    return of(article, null, new Reader(language, null)).stream()
        .map(cta -> new PlainLink(cta.placement(), cta.label(), cta.go())).toList();
  }

  // where nobody could be found, there is something to read instead
  private Stream<Wanted> decided(CtaId id, RegisteredArticle article, Supply supply) {
    boolean instead = id.kind().finds() && supply instanceof Supply.Nobody;
    if (id.kind() != CtaKind.GUIDE && !instead)
      return Stream.of(new Wanted(id, null));
    boolean told = instead && rules.kindsAt(id.placement(), article).contains(CtaKind.GUIDE);
    return guides(article).limit(told ? 0 : instead ? 1 : MOST_GUIDES).map(guide -> new Wanted(
        new CtaId(id.article(), id.placement(), CtaKind.GUIDE, guide.slug()), guide));
  }

  /** What one of them opens now; empty if there is none of that id. */
  Optional<Address> target(CtaId id, Reader reader) {
    return articles.find(id.article()).flatMap(article -> target(id, article, reader));
  }

  private Optional<Address> target(CtaId id, RegisteredArticle article, Reader reader) {
    var kinds = rules.kindsAt(id.placement(), article);
    if (id.kind() == CtaKind.GUIDE)
      return kinds.contains(CtaKind.GUIDE) || kinds.stream().anyMatch(CtaKind::finds)
          ? guides(article).filter(guide -> guide.slug().equals(id.guide())).findFirst()
              .map(guide -> links.page(id.kind(), guide))
          : Optional.empty();
    if (!kinds.contains(id.kind()))
      return Optional.empty();
    return Optional.of(id.kind().finds()
        ? links.find(id.kind(), article, reader, supply(id.kind(), article, reader))
        : links.page(id.kind(), null));
  }

  private Supply supply(CtaKind kind, RegisteredArticle article, Reader reader) {
    Set<Profession> professions = kind == CtaKind.FIND_A_PROFESSIONAL ? DeepLinks.PROFESSIONALS : Set.of();
    return inventory.around(article.target().stream().collect(Collectors.toSet()), professions,
        reader.place());
  }

  // an article on another injury is no guide
  private Stream<RegisteredArticle> guides(RegisteredArticle article) {
    return articles.related(article, Integer.MAX_VALUE).stream().filter(other -> !other.injury())
        .limit(MOST_GUIDES);
  }

  /**
   * @param guide
   *          that it leads to, or null
   */
  record Wanted(CtaId id, @Nullable RegisteredArticle guide) {}

  /**
   * @param place
   *          near which to search, or null
   */
  record Reader(Locale language, @Nullable Place place) {}
}
