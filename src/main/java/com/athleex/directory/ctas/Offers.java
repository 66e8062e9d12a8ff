package com.athleex.directory.ctas;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.ctas.CallsToAction.Reader;
import com.athleex.directory.ctas.CallsToAction.Wanted;
import com.athleex.directory.ctas.counts.Refs;
import com.athleex.directory.ctas.inventory.Supply;
import com.athleex.directory.ctas.inventory.Supply.Reach;
import com.athleex.directory.ctas.links.Address;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts calls to action into words and links. */
@Component
class Offers {

  private final PlacementRules rules;
  private final DeepLinks links;
  private final Wording wording;
  private final Variants variants;
  private final Refs refs;

  Offers(PlacementRules rules, DeepLinks links, Wording wording, Variants variants, Refs refs) {
    this.rules = rules;
    this.links = links;
    this.wording = wording;
    this.variants = variants;
    this.refs = refs;
  }

  /** Within one view of an article each kind keeps its wording. */
  View toOneView(RegisteredArticle article, Reader reader, Supply supply) {
    return new View(article, reader, supply, new EnumMap<>(CtaKind.class));
  }

  final class View {

    private final RegisteredArticle article;
    private final Reader reader;
    private final Supply supply;
    private final Map<CtaKind, String> chosen;

    private View(RegisteredArticle article, Reader reader, Supply supply, Map<CtaKind, String> chosen) {
      this.article = article;
      this.reader = reader;
      this.supply = supply;
      this.chosen = chosen;
    }

    CallToAction offer(Wanted wanted) {
      var id = wanted.id();
      var kind = id.kind();
      var variant = chosen.computeIfAbsent(kind, variants::next);
      var ref = refs.issue(article.slug(), id.placement(), variant);
      return new CallToAction(id.toString(), kind, id.placement(), label(wanted, variant),
          href(wanted).toString(), wording.disclaimer(reader), rules.isGated(kind, article),
          links.counted(id, reader, variant, ref), ref, variant,
          kind.finds() ? links.search(kind, article, reader, supply, ref) : null,
          kind.finds() && supply instanceof Reach reach ? reach : null);
    }

    private String label(Wanted wanted, String variant) {
      var kind = wanted.id().kind();
      if (wanted.guide() != null)
        return wording.guide(wanted.guide(), reader);
      return kind.finds()
          ? wording.find(kind, article, reader, supply, variant)
          : wording.plain(kind, reader, variant);
    }

    // the slug, which lasts: these addresses are copied into articles
    private Address href(Wanted wanted) {
      var kind = wanted.id().kind();
      return kind.finds()
          ? links.find(kind, article, reader, supply).with("ref", article.slug())
          : links.page(kind, wanted.guide());
    }
  }
}
