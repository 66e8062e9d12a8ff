package com.athleex.directory.athletes.letters;

import com.athleex.directory.athletes.searches.RunLinks;
import com.athleex.directory.athletes.searches.SearchNews;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.web.PublicAddress;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a letter says, in the shapes that its templates name. */
final class FoundLetter {

  static final String TEMPLATE = "athletes/new-trainers";
  private static final int NAMED = 10;

  private FoundLetter() {}

  /**
   * @param more
   *          how many others there are
   * @param link
   *          to all of them, or null
   */
  record SearchPart(String name, List<TrainerPart> trainers, int more, @Nullable String link) {}

  /**
   * @param profession
   *          key of its message
   * @param town
   *          may be empty
   */
  record TrainerPart(String name, String profession, String town, String link) {}

  // the headline is left out: it can name an injury
  static Map<String, Object> content(List<SearchNews.Found> found, PublicAddress address) {
    long count = found.stream().flatMap(each -> each.trainers().stream()).map(PublicProfile::id).distinct()
        .count();
    return Map.of("subject", count, "searches", found.stream().map(each -> part(each, address)).toList());
  }

  private static SearchPart part(SearchNews.Found found, PublicAddress address) {
    var named = found.trainers().stream().limit(NAMED).map(trainer -> part(trainer, address)).toList();
    return new SearchPart(found.search().name(), named, found.trainers().size() - named.size(),
        link(found, address));
  }

  // no address in a letter names an injury
  private static @Nullable String link(SearchNews.Found found, PublicAddress address) {
    return found.search().tellsOfHealth()
        ? null
        : RunLinks.page(found.search().query()).map(page -> address.of(page).toString()).orElse(null);
  }

  private static TrainerPart part(PublicProfile trainer, PublicAddress address) {
    var profession = "search.profession."
        + Slug.of(trainer.profession());
    return new TrainerPart(trainer.displayName(), profession,
        trainer.locations().stream().findFirst().map(Location::city).orElse(""),
        address.of("/api/v1/trainers/" + trainer.handle()).toString());
  }
}
