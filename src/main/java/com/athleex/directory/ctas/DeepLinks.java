package com.athleex.directory.ctas;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.places.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses that calls to action open. */
@Component
class DeepLinks {

  private final CtaSettings settings;

  DeepLinks(CtaSettings settings) {
    this.settings = settings;
  }

  /**
   * Opens the search for an article's specialty. The place stands there twice:
   * its name for people, its id because names are not unique.
   *
   * @param place
   *          near which to search, named in the reader's language, or null
   * @param language
   *          that the reader asked for, or null
   */
  String find(CtaKind kind, RegisteredArticle article, @Nullable Place place, @Nullable String language) {
    var link = UriComponentsBuilder.fromUriString(settings.findUrl());
    article.target().ifPresent(link::pathSegment);
    if (place != null) {
      if (article.target().isPresent())
        link.pathSegment(slug(place));
      link.queryParam("near", place.id());
    }
    link.queryParam("ref", article.slug());
    if (kind == CtaKind.FIND_A_PROFESSIONAL)
      link.queryParam("profession", "physiotherapist", "doctor");
    if (language != null)
      link.queryParam("lang", language);
    return link.encode().build().toUriString();
  }

  String guide(RegisteredArticle guide) {
    return settings.guideUrl().replace("{slug}", guide.slug());
  }

  /**
   * A place's name as it stands in a deep link; its id if the name has no Latin
   * letters.
   */
  static String slug(Place place) {
    String slug = Slug.of(place.name());
    return slug.isEmpty() ? Slug.of(place.id()) : slug;
  }
}
