package com.athleex.directory.ctas.find;

import com.athleex.directory.articles.Disclaimers;
import com.athleex.directory.ctas.find.FindPage.Form;
import com.athleex.directory.ctas.find.FindPage.Link;
import com.athleex.directory.ctas.find.FindPage.Notice;
import com.athleex.directory.ctas.find.FindPage.Option;
import com.athleex.directory.places.Place;
import com.athleex.directory.search.Relaxation;
import com.athleex.directory.search.TrainerSearch;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.trainers.Exposure;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts pages together. */
@Component
class FindPages {

  private final FoundTrainers trainers;
  private final Specialties specialties;
  private final Disclaimers disclaimers;
  private final MessageSource messages;
  private final Exposure exposure;

  FindPages(FoundTrainers trainers, Specialties specialties, Disclaimers disclaimers,
      MessageSource messages, Exposure exposure) {
    this.exposure = exposure;
    this.trainers = trainers;
    this.specialties = specialties;
    this.disclaimers = disclaimers;
    this.messages = messages;
  }

  FindPage found(FindTarget.Known target, FindRequest request, Locale language, HttpServletRequest http) {
    var answer = trainers.of(target, request);
    seen(target, answer, http);
    var words = new Words(messages, language);
    var people = new People(specialties, words);
    var links = new FindLinks(target, request, language, words);
    return new FindPage(title(target, words), notice(target.specialty(), words),
        form(target.specialty(), target.place() == null ? "" : target.place().name(), request, language),
        summary(target, request, answer, words), answer.result().hits().stream().map(people::of).toList(),
        ways(target, answer, links), disclaimers.in(language).text());
  }

  private void seen(FindTarget.Known target, TrainerSearch.Answer answer, HttpServletRequest http) {
    var specialty = target.specialty();
    var place = target.place();
    exposure.appeared(http, answer.result().hits().stream().map(hit -> hit.card().handle()).toList(),
        specialty == null ? Set.of() : Set.of(specialty.slug()), place == null ? null : place.id());
  }

  /** A page that offers what may have been meant. */
  FindPage unknown(FindTarget.UnknownSpecialty target, FindRequest request, Locale language) {
    var words = new Words(messages, language);
    var known = new FindTarget.Known(null, null, List.of());
    var links = new FindLinks(known, request, language, words);
    return nothing(words.of("unknown-specialty", target.slug()),
        target.near().stream().map(links::toSpecialty).toList(),
        form(null, "", request, language), language);
  }

  /** A page that offers what may have been meant. */
  FindPage unknown(FindTarget.UnknownPlace target, FindRequest request, Locale language) {
    var words = new Words(messages, language);
    var known = new FindTarget.Known(target.specialty(), null, List.of());
    var links = new FindLinks(known, request, language, words);
    return nothing(words.of("unknown-place", target.text()),
        target.near().stream().map(links::toPlace).toList(),
        form(target.specialty(), target.text(), request, language), language);
  }

  private FindPage nothing(String title, List<Link> ways, Form form, Locale language) {
    return new FindPage(title, null, form, null, List.of(), ways, disclaimers.in(language).text());
  }

  private static String title(FindTarget.Known target, Words words) {
    Specialty specialty = target.specialty();
    Place place = target.place();
    if (specialty == null)
      return place == null ? words.of("title") : words.of("title.near", place.name());
    String label = specialty.label(words.language());
    return place == null ? words.of("title.for", label) : words.of("title.for.near", label, place.name());
  }

  private static @Nullable Notice notice(@Nullable Specialty specialty, Words words) {
    if (specialty == null || !specialty.is(Flag.GATED))
      return null;
    return new Notice(words.ofKey("search.notice.title"), words.ofKey("search.notice.text"));
  }

  private static String summary(FindTarget.Known target, FindRequest request, TrainerSearch.Answer answer,
      Words words) {
    long total = answer.result().total();
    return target.place() == null
        ? words.of("summary", total)
        : words.of("summary.near", total, words.number(FoundTrainers.radiusKm(request)),
            target.place().name());
  }

  private static List<Link> ways(FindTarget.Known target, TrainerSearch.Answer answer, FindLinks links) {
    var ways = new ArrayList<Link>();
    links.more(answer.result().total()).ifPresent(ways::add);
    answer.relaxations().stream().filter(relaxation -> mayBeOffered(relaxation, target)).map(links::relaxed)
        .forEach(ways::add);
    target.alternatives().stream().map(links::toPlace).forEach(ways::add);
    return List.copyOf(ways);
  }

  // a clinical specialty's page shows professionals only, whatever is asked
  private static boolean mayBeOffered(Relaxation relaxation, FindTarget.Known target) {
    boolean clinical = target.specialty() != null && target.specialty().is(Flag.CLINICAL);
    return !(clinical && relaxation.parameter().equals("profession"));
  }

  private Form form(@Nullable Specialty chosen, String near, FindRequest request, Locale language) {
    return new Form(specialties.all().stream()
        .map(each -> new Option(each.slug(), each.label(language), each.equals(chosen))).toList(), near,
        request.ref(),
        language.getLanguage());
  }
}
