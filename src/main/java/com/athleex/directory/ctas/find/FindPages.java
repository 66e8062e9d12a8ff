package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.find.FindPage.Link;
import com.athleex.directory.ctas.find.FindPage.Notice;
import com.athleex.directory.ctas.find.FindPage.Turning;
import com.athleex.directory.ctas.links.FindAddresses;
import com.athleex.directory.places.Place;
import com.athleex.directory.search.ReaderSearch;
import com.athleex.directory.search.ReaderSearch.Found;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts pages together. */
@Component
class FindPages {

  private static final int MOST_READINGS = 3;

  private final Specialties specialties;
  private final PageWords wording;
  private final FindAddresses addresses;
  private final FindForms forms;
  private final Maps maps;

  FindPages(Specialties specialties, PageWords wording, FindAddresses addresses, FindForms forms, Maps maps) {
    this.maps = maps;
    this.forms = forms;
    this.addresses = addresses;
    this.specialties = specialties;
    this.wording = wording;
  }

  FindPage found(FindTarget.Known target, ReaderSearch search, FindRequest request, Locale language) {
    var words = wording.in(language);
    var links = new FindLinks(target, request, language, words, addresses);
    var found = search.find(links.address());
    var place = search.place();
    var name = place == null ? null : place.name();
    var people = new People(specialties, words,
        new Reasons(words, name, search.query().filters(), search.query().today()),
        request.ref());
    var hits = found.result().hits().stream().map(people::of).toList();
    var form = forms.of(target.specialty(), target.place() == null ? "" : target.place().name(), request,
        Prospects.of(search, found, FindForms.ratings(request)), language);
    var title = title(search, words);
    var summary = summary(search, found, words);
    return new FindPage(title, words.of("description", title, summary), notice(search, words), form,
        new Chips(target, request, links, words).of(found.taken()),
        found.others().stream().limit(MOST_READINGS)
            .map(other -> new Link(words.of("reading", other.text(), other.label()),
                other.take()))
            .toList(),
        found.taken().isEmpty() ? null : links.with("understand", "false"), links.cleared(),
        summary, note(search, found, words), hits, turning(found, links),
        ways(target, found, links), maps.of(search, hits, target, links),
        wording.disclaimer(language));
  }

  /** A page that offers what may have been meant. */
  FindPage unknown(FindTarget.UnknownSpecialty target, FindRequest request, Locale language) {
    var words = wording.in(language);
    var known = new FindTarget.Known(null, null, List.of());
    var links = new FindLinks(known, request, language, words, addresses);
    return nothing(words.of("unknown-specialty", target.slug()),
        target.near().stream().map(links::toSpecialty).toList(),
        forms.of(null, Objects.requireNonNullElse(request.near(), ""), request, language), links, language);
  }

  /** A page that offers what may have been meant. */
  FindPage unknown(FindTarget.UnknownPlace target, FindRequest request, Locale language) {
    var words = wording.in(language);
    var known = new FindTarget.Known(target.specialty(), null, List.of());
    var links = new FindLinks(known, request, language, words, addresses);
    return nothing(words.of("unknown-place", target.text()),
        target.near().stream().map(links::toPlace).toList(),
        forms.of(target.specialty(), target.text(), request, language), links, language);
  }

  private FindPage nothing(String title, List<Link> ways, FindForm form, FindLinks links,
      Locale language) {
    return new FindPage(title, null, null, form, List.of(), List.of(), null, links.cleared(), null, null,
        List.of(), FindPage.NO_TURNING, ways, null, wording.disclaimer(language));
  }

  private String title(ReaderSearch search, Words words) {
    Place place = search.place();
    var topics = search.query().filters().specialties().stream()
        .flatMap(slug -> specialties.find(slug).stream()).map(topic -> topic.label(words.language()))
        .toList();
    if (topics.isEmpty())
      return place == null ? words.of("title") : words.of("title.near", place.name());
    String label = String.join(", ", topics);
    return place == null ? words.of("title.for", label) : words.of("title.for.near", label, place.name());
  }

  private static @Nullable Notice notice(ReaderSearch search, Words words) {
    if (search.sought().stream().noneMatch(specialty -> specialty.is(Flag.GATED)))
      return null;
    return new Notice(words.ofKey("search.notice.title"), words.ofKey("search.notice.text"));
  }

  private static String summary(ReaderSearch search, Found found, Words words) {
    long total = found.result().total();
    var query = search.query();
    var place = search.place();
    if (place != null && query.mode() == Mode.ONLINE)
      return words.of("summary.online", total);
    if (query.box() != null)
      return words.of("summary.map", total);
    return place == null || query.radiusKm() == null
        ? words.of("summary", total)
        : words.of("summary.near", total, words.number(query.radiusKm()), place.name());
  }

  private static @Nullable String note(ReaderSearch search, Found found, Words words) {
    if (found.result().hits().isEmpty())
      return null;
    if (found.shown() > 0)
      return words.of("note.further", found.shown() + 1, found.shown() + found.result().hits().size(),
          found.result().total());
    return search.query().sort() == Sort.RELEVANCE
        ? words.of("note.relevance")
        : null;
  }

  private static Turning turning(Found found, FindLinks links) {
    return new Turning(found.shown() > 0 ? links.address() : null,
        found.next() == null ? null : links.with("cursor", found.next()));
  }

  private static List<Link> ways(FindTarget.Known target, Found found, FindLinks links) {
    var ways = new ArrayList<Link>();
    found.ways().stream().map(links::relaxed).forEach(ways::add);
    target.alternatives().stream().map(links::toPlace).forEach(ways::add);
    return List.copyOf(ways);
  }
}
