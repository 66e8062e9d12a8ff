package com.athleex.directory.articles.redflags;

import com.athleex.directory.articles.Disclaimers;
import com.athleex.directory.articles.RedFlagOutcome;
import com.athleex.directory.articles.RedFlagOutcome.Kind;
import com.athleex.directory.articles.RedFlagPack;
import com.athleex.directory.articles.RedFlagPack.Flag;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says packs and outcomes in a reader's language. */
@Component
class PackWording {

  private final EmergencyNumbers numbers;
  private final Disclaimers disclaimers;
  private final MessageSource messages;

  PackWording(EmergencyNumbers numbers, Disclaimers disclaimers, MessageSource messages) {
    this.numbers = numbers;
    this.disclaimers = disclaimers;
    this.messages = messages;
  }

  RedFlagPack pack(Pack pack, boolean assessable, Locale language) {
    return new RedFlagPack(pack.topic(), language.getLanguage(), pack.version().toString(),
        pack.reviewedBy(), pack.reviewDueOn(), pack.sources(), pack.title().in(language),
        intro(pack, language), text("none-of-these", language),
        pack.signs().stream().map(sign -> new Flag(sign.id(), sign.text().in(language), sign.outcome()))
            .toList(),
        pack.leadsToTrainers(), assessable, text("assessed", language), guidance(pack, language),
        numbers.all(language), text("elsewhere", language), disclaimers.in(language));
  }

  RedFlagOutcome outcome(Pack pack, Kind outcome, @Nullable String country, Locale language) {
    return outcome(outcome, guidance(pack, language).getOrDefault(outcome, ""), country, language);
  }

  /** What somebody hears whom a professional has assessed. */
  RedFlagOutcome assessed(@Nullable String country, Locale language) {
    return outcome(Kind.CLEAR, text("assessed-guidance", language), country, language);
  }

  private RedFlagOutcome outcome(Kind outcome, String guidance, @Nullable String country, Locale language) {
    var whom = numbers.of(country, outcome, language);
    var told = whom.isEmpty() ? guidance + " " + text("elsewhere", language) : guidance;
    return new RedFlagOutcome(outcome, told, whom, null, List.of(), disclaimers.in(language));
  }

  private String intro(Pack pack, Locale language) {
    var intro = pack.intro().in(language);
    return pack.reviewedBy() == null ? intro + " " + text("unsigned", language) : intro;
  }

  private static Map<Kind, String> guidance(Pack pack, Locale language) {
    var guidance = new EnumMap<Kind, String>(Kind.class);
    pack.guidance().forEach((kind, texts) -> guidance.put(kind, texts.in(language)));
    return guidance;
  }

  private String text(String key, Locale language) {
    return messages.getMessage("articles.red-flags." + key, null, language);
  }
}
