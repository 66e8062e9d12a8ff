package com.athleex.directory.ctas.find;

import com.athleex.directory.articles.RedFlagGate;
import com.athleex.directory.articles.RedFlagOutcome;
import com.athleex.directory.articles.RedFlagPack;
import com.athleex.directory.ctas.find.FindForm.Field;
import com.athleex.directory.ctas.find.FindPage.Link;
import com.athleex.directory.ctas.links.FindAddresses;
import com.athleex.directory.search.ReaderSearch;
import com.athleex.directory.search.SafetyGate;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what stands where trainers would. */
@Component
class GatePages {

  private final SafetyGate closed;
  private final RedFlagGate gate;
  private final PageWords wording;
  private final FindAddresses addresses;

  GatePages(SafetyGate closed, RedFlagGate gate, PageWords wording, FindAddresses addresses) {
    this.addresses = addresses;
    this.closed = closed;
    this.gate = gate;
    this.wording = wording;
  }

  /** What comes before this search's trainers. */
  Optional<Signs> before(ReaderSearch search, FindRequest request) {
    var sought = slugs(search);
    Optional<Signs> ofArticle = closed.before(sought, request.ref(), request.gate())
        .map(Signs.OfArticle::new);
    if (ofArticle.isPresent() || !request.hasWords())
      return ofArticle;
    return closed.topicBefore(sought, request.ref(), request.gate()).map(Signs.OnTopic::new);
  }

  /**
   * @param unanswered
   *          whether they were sent without an answer
   */
  GatePage questions(Signs signs, FindTarget.Known target, ReaderSearch search, FindRequest request,
      Locale language, HttpServletRequest http, boolean unanswered) {
    var pack = pack(signs, language).orElse(null);
    if (pack == null || pack.leadsToTrainers() && !isOpenedBy(signs, search, language))
      return closed(target, request, language);
    var country = country(search, request, http);
    return new GatePage.Questions(pack, GateController.PATH + "?lang=" + language.getLanguage(),
        hidden(signs, target, request), numbers(pack, country),
        links(target, request, other(language)).address(),
        unanswered);
  }

  private Optional<RedFlagPack> pack(Signs signs, Locale language) {
    return switch (signs) {
      case Signs.OfArticle article -> gate.packOf(article.slug(), language);
      case Signs.OnTopic on -> gate.packOn(on.topic(), language);
    };
  }

  /** What somebody without a warning sign would be let through to. */
  private boolean isOpenedBy(Signs signs, ReaderSearch search, Locale language) {
    return assess(signs, GateAnswers.NOTHING, null, language).filter(clear -> opens(clear, signs, search))
        .isPresent();
  }

  /** Whether an outcome opens what was searched for, and not something else. */
  static boolean opens(RedFlagOutcome outcome, Signs signs, ReaderSearch search) {
    var gated = search.sought().stream().filter(specialty -> specialty.is(Flag.GATED)).map(Specialty::slug)
        .toList();
    return switch (signs) {
      // other topics of the same words are asked after it
      case Signs.OnTopic on -> true;
      case Signs.OfArticle article -> gated.isEmpty()
          ? outcome.opens().stream().anyMatch(slugs(search)::contains)
          : outcome.opens().containsAll(gated);
    };
  }

  Optional<RedFlagOutcome> outcome(Signs signs, ReaderSearch search, FindRequest request,
      GateAnswers answers, Locale language, HttpServletRequest http) {
    return assess(signs, answers, country(search, request, http), language);
  }

  private Optional<RedFlagOutcome> assess(Signs signs, GateAnswers answers, @Nullable String country,
      Locale language) {
    return switch (signs) {
      case Signs.OfArticle article -> gate.assess(article.slug(), answers.flags(),
          Boolean.TRUE.equals(answers.assessed()), country, language);
      case Signs.OnTopic on -> gate.assessOn(on.topic(), answers.flags(), country, language);
    };
  }

  GatePage guidance(RedFlagOutcome outcome, Locale language) {
    return new GatePage.Guidance(words(language).of("ctas.find.gate.outcome", outcome.outcome()), outcome);
  }

  private GatePage closed(FindTarget.Known target, FindRequest request, Locale language) {
    var words = words(language);
    var search = links(target, request, language).without(target.specialty(), target.place(),
        Set.of("ref", "gate"));
    return new GatePage.Closed(words.of("gate.closed.title"), words.of("gate.closed.text"),
        new Link(words.of("gate.closed.search"), search), wording.disclaimer(language));
  }

  FindLinks links(FindTarget.Known target, FindRequest request, Locale language) {
    return new FindLinks(target, request, language, words(language), addresses);
  }

  private Words words(Locale language) {
    return wording.in(language);
  }

  private static Set<String> slugs(ReaderSearch search) {
    return search.sought().stream().map(Specialty::slug).collect(Collectors.toSet());
  }

  // written from what was understood, so that nothing else comes back
  private static List<Field> hidden(Signs signs, FindTarget.Known target, FindRequest request) {
    var fields = new ArrayList<Field>();
    var specialty = target.specialty();
    var place = target.place();
    if (specialty != null)
      fields.add(new Field("specialty", specialty.slug()));
    if (place != null)
      fields.add(new Field("near", place.id()));
    request.chosen().forEach((name, values) -> {
      // words can ask for what lies behind several gates
      if (!name.equals("gate") || signs instanceof Signs.OnTopic)
        values.forEach(value -> fields.add(new Field(name, value)));
    });
    return fields;
  }

  /**
   * What the reader says, else where they search, else what their browser says.
   */
  private static @Nullable String country(ReaderSearch search, FindRequest request,
      HttpServletRequest http) {
    if (request.country() != null)
      return request.country();
    var place = search.place();
    return place != null ? place.countryCode() : ReaderLanguage.countryOf(http);
  }

  private static List<RedFlagOutcome.EmergencyNumber> numbers(RedFlagPack pack, @Nullable String country) {
    return country == null
        ? List.of()
        : pack.emergencyNumbers().getOrDefault(country.toUpperCase(Locale.ROOT), List.of());
  }

  private static Locale other(Locale language) {
    return language.getLanguage().equals("it") ? Locale.ENGLISH : Locale.ITALIAN;
  }
}
