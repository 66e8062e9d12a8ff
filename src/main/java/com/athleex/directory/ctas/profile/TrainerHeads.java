package com.athleex.directory.ctas.profile;

import com.athleex.directory.ctas.find.PageWords;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.web.LinkPreview;
import com.athleex.directory.web.LinkPreviews;
import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What search engines and previews of links are told of a trainer's page. */
@Component
class TrainerHeads {

  private final PublicAddress publicAddress;
  private final LinkPreviews previews;
  private final PageWords wording;
  private final Clock clock;

  TrainerHeads(PublicAddress publicAddress, LinkPreviews previews, PageWords wording, Clock clock) {
    this.publicAddress = publicAddress;
    this.previews = previews;
    this.wording = wording;
    this.clock = clock;
  }

  Standing standing(PublicProfile p, Locale language) {
    return Standing.ofPath("/trainers/" + p.handle(), language, publicAddress,
        !p.unlisted());
  }

  LinkPreview preview(PublicProfile p, Locale language) {
    var words = wording.in(language);
    var said = new Said(p, words, LocalDate.now(clock));
    var profession = words.of("search.profession", p.profession());
    var where = said.where();
    var line = where == null ? profession : words.of("trainer.preview", profession, where);
    return previews.of("profile", words.of("trainer.title", p.displayName(), profession),
        p.headline().isEmpty() ? words.of("trainer.description", p.displayName(), line) : p.headline(),
        new LinkPreviews.Drawn(p.displayName(), line), language);
  }
}
