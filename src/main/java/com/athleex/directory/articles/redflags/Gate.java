package com.athleex.directory.articles.redflags;

import com.athleex.directory.articles.ArticleRegistry;
import com.athleex.directory.articles.RedFlagGate;
import com.athleex.directory.articles.RedFlagOutcome;
import com.athleex.directory.articles.RedFlagOutcome.Kind;
import com.athleex.directory.articles.RedFlagPack;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.redflags.GateTokens.Scope;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class Gate implements RedFlagGate {

  private final ArticleRegistry articles;
  private final Packs packs;
  private final Openings openings;
  private final GateTokens tokens;
  private final PackWording wording;

  Gate(ArticleRegistry articles, Packs packs, Openings openings, GateTokens tokens, PackWording wording) {
    this.articles = articles;
    this.packs = packs;
    this.openings = openings;
    this.tokens = tokens;
    this.wording = wording;
  }

  @Override
  public Optional<RedFlagPack> packOf(String article, Locale language) {
    return articles.find(article).flatMap(
        found -> packs.of(found).map(pack -> wording.pack(pack, isAssessable(found, pack), language)));
  }

  @Override
  public Optional<RedFlagOutcome> assess(String article, List<String> flags, boolean assessed,
      @Nullable String country, Locale language) {
    return articles.find(article)
        .flatMap(
            found -> packs.of(found).map(pack -> assess(found, pack, flags, assessed, country, language)));
  }

  @Override
  public Optional<RedFlagPack> packOn(String topic, Locale language) {
    return packs.leadingToTrainers(topic).map(pack -> wording.pack(pack, false, language));
  }

  @Override
  public Optional<RedFlagOutcome> assessOn(String topic, List<String> flags, @Nullable String country,
      Locale language) {
    return packs.leadingToTrainers(topic).map(pack -> {
      refuseUnknown(pack, flags);
      var outcome = pack.outcome(flags);
      var told = wording.outcome(pack, outcome, country, language);
      return outcome == Kind.CLEAR
          ? told.opening(pack.opens(), tokens.issue(GateTokens.NO_ARTICLE, pack, Scope.EVERYTHING))
          : told;
    });
  }

  private RedFlagOutcome assess(RegisteredArticle article, Pack pack, List<String> flags, boolean assessed,
      @Nullable String country, Locale language) {
    refuseUnknown(pack, flags);
    var outcome = pack.outcome(flags);
    // a browser that keeps the answers to itself says that something was assessed,
    // not what
    boolean lifted = (outcome == Kind.PROFESSIONAL_FIRST || outcome == Kind.CLEAR) && assessed
        && isAssessable(article, pack);
    if (outcome != Kind.CLEAR && !lifted)
      return wording.outcome(pack, outcome, country, language);
    var scope = lifted ? Scope.RETURN : Scope.EVERYTHING;
    var opens = openings.of(article, pack, scope);
    var clear = lifted
        ? wording.assessed(country, language)
        : wording.outcome(pack, Kind.CLEAR, country, language);
    return opens.isEmpty() ? clear : clear.opening(opens, tokens.issue(article.slug(), pack, scope));
  }

  // what was sent is told by its place alone
  private static void refuseUnknown(Pack pack, List<String> flags) {
    var unknown = IntStream.range(0, flags.size()).filter(at -> !pack.has(flags.get(at)))
        .mapToObj(at -> FieldProblem.at("/flags/" + at, "articles.red-flags.unknown")).toList();
    if (!unknown.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST, unknown);
  }

  private boolean isAssessable(RegisteredArticle article, Pack pack) {
    return !openings.of(article, pack, Scope.RETURN).isEmpty();
  }
}
