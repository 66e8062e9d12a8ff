package com.athleex.directory.ctas.profile;

import com.athleex.directory.ctas.find.PageWords;
import com.athleex.directory.ctas.links.Address;
import com.athleex.directory.ctas.links.FindAddresses;
import com.athleex.directory.ctas.profile.TrainerPage.Photo;
import com.athleex.directory.ctas.profile.TrainerPage.Topic;
import com.athleex.directory.media.PhotoAddress;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.RegistryLinks;
import com.athleex.directory.web.PublicAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts pages of trainers together. */
@Component
class TrainerPages {

  private final Specialties specialties;
  private final FindAddresses addresses;
  private final PublicAddress publicAddress;
  private final PageWords wording;
  private final RegistryLinks registries;
  private final ReachDrawing reach;
  private final Clock clock;

  TrainerPages(Specialties specialties, FindAddresses addresses, PublicAddress publicAddress,
      PageWords wording, RegistryLinks registries, ReachDrawing reach,
      Clock clock) {
    this.specialties = specialties;
    this.addresses = addresses;
    this.publicAddress = publicAddress;
    this.wording = wording;
    this.registries = registries;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * @param canonical
   *          the page's address in this language
   * @param ref
   *          of the call to action that led here, for the way on; or null
   */
  TrainerPage of(PublicProfile p, String canonical, @Nullable String ref, Locale language) {
    var words = wording.in(language);
    var today = LocalDate.now(clock);
    var said = new Said(p, words, today);
    var proofs = new Proofs(registries, words, today);
    var topics = topics(p, language);
    var profession = words.of("search.profession", p.profession());
    var photo = photo(p);
    var website = website(p);
    return new TrainerPage(p.handle(), p.displayName(), p.headline(), profession, photo,
        p.bio().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), topics,
        p.acceptingClients(), said.room(), said.facts(), said.meeting(), said.spots(),
        reach.of(p.locations(), language), said.prices(), p.offer().firstSessionFree(),
        proofs.of(p.credentials()), proofs.of(p.insurance()),
        new WeeklyHours(language, ZonedDateTime.now(clock)).of(p.offer()), website,
        Address.of("/for-athletes#start").with("lang", language.getLanguage()).with("ref", ref).toString(),
        said.freshness(), wording.disclaimer(language),
        StructuredData.of(p, canonical,
            photo == null ? null : publicAddress.of(photo.large()).toString(), website, profession,
            topics.stream().map(Topic::label).toList()));
  }

  private List<Topic> topics(PublicProfile p, Locale language) {
    return p.specialties().stream().flatMap(slug -> specialties.find(slug).stream())
        .map(known -> new Topic(known.label(language), addresses.link(known, null, language).toString()))
        .toList();
  }

  private static @Nullable Photo photo(PublicProfile p) {
    return p.photo() == null
        ? null
        : new Photo(PhotoAddress.small(p.photo()), PhotoAddress.large(p.photo()));
  }

  private static @Nullable String website(PublicProfile p) {
    var website = p.offer().website();
    return website != null && website.startsWith("https://") ? website : null;
  }
}
