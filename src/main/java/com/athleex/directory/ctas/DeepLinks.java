package com.athleex.directory.ctas;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.ctas.CallsToAction.Reader;
import com.athleex.directory.ctas.inventory.Supply;
import com.athleex.directory.ctas.inventory.Supply.Reach;
import com.athleex.directory.ctas.links.Address;
import com.athleex.directory.ctas.links.FindAddresses;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.Profession;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Addresses that calls to action open. */
@Component
class DeepLinks {

  /** Who may assess. */
  static final Set<Profession> PROFESSIONALS = Set.of(Profession.PHYSIOTHERAPIST, Profession.DOCTOR);

  private static final List<Profession> IN_ORDER = PROFESSIONALS.stream().sorted().toList();
  private static final int ENOUGH_TO_CHOOSE = 3;

  private final CtaSettings settings;
  private final FindAddresses addresses;
  private final Specialties specialties;

  DeepLinks(CtaSettings settings, FindAddresses addresses, Specialties specialties) {
    this.settings = settings;
    this.addresses = addresses;
    this.specialties = specialties;
  }

  /** The page that shows whom {@code supply} counted; {@code ref} is missing. */
  Address find(CtaKind kind, RegisteredArticle article, Reader reader, Supply supply) {
    var specialty = article.target().flatMap(specialties::find).orElse(null);
    var address = addresses.link(specialty, reader.place(), reader.language());
    if (supply instanceof Reach reach && reach.widened())
      address.with("radiusKm", reach.radiusKm()).with("mode",
          reach.mode() == Mode.ONLINE ? reach.mode() : null);
    if (kind == CtaKind.FIND_A_PROFESSIONAL)
      IN_ORDER.forEach(profession -> address.with("profession", profession));
    return address;
  }

  /** The API's search for the same people: enough of them to choose from. */
  String search(CtaKind kind, RegisteredArticle article, Reader reader, Supply supply, String ref) {
    var address = Address.of("/api/v1/trainers");
    article.target().ifPresent(specialty -> address.with("specialty", specialty));
    if (reader.place() != null)
      address.with("near", reader.place().id());
    if (supply instanceof Reach reach)
      address.with("radiusKm", reach.radiusKm()).with("mode", reach.mode());
    if (kind == CtaKind.FIND_A_PROFESSIONAL)
      IN_ORDER.forEach(profession -> address.with("profession", profession));
    return address.with("facets", "none").with("limit", ENOUGH_TO_CHOOSE)
        .with("lang", reader.language().getLanguage()).with("ref", ref).toString();
  }

  Address page(CtaKind kind, @Nullable RegisteredArticle guide) {
    return Address.of(switch (kind) {
      case HOW_IT_WORKS -> settings.howItWorksPath();
      case START_FREE, END_BLOCK -> settings.startFreePath();
      case GUIDE, FIND_A_TRAINER, FIND_A_PROFESSIONAL -> {
        if (guide == null)
          throw new IllegalArgumentException("Leads to no page of its own");
        yield settings.guidePath(guide.slug());
      }
    });
  }

  /** The way to it that is counted. */
  String counted(CtaId id, Reader reader, String variant, String ref) {
    return Address.of("/go/" + id).with("near", reader.place() == null ? null : reader.place().id())
        .with("lang", reader.language().getLanguage()).with("variant", variant).with("ref", ref).toString();
  }
}
