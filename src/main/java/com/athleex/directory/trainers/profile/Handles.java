package com.athleex.directory.trainers.profile;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.web.ProblemException;
import com.ibm.icu.text.SpoofChecker;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The names under which profiles stand in addresses. */
@Component
public class Handles {

  static final int SHORTEST = 3;
  static final int LONGEST = 60;
  private static final int MOST_FORMER = 5;

  private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
  // of a page, of the directory's own people, or promising what nobody checked
  private static final Set<String> RESERVED = Set.of("about", "account", "accounts", "admin",
      "administrator", "api", "athlete", "athletes", "athleex", "article", "articles", "billing", "blog",
      "contact", "demo", "directory", "docs", "editor", "find", "help", "home", "imports", "info", "legal",
      "login", "logout", "mail", "media", "moderator", "new", "news", "null", "official", "password",
      "postmaster", "privacy", "problems", "register", "report", "root", "search", "security", "session",
      "settings", "sign-in", "sign-up", "signin", "signup", "staff", "status", "suggestions", "support",
      "system", "team", "terms", "test", "trainer", "trainers", "undefined", "unsubscribe", "user",
      "verified", "webmaster", "www");

  private final TrainerRepository trainers;
  private final FormerHandles formers;
  private final Clock clock;

  Handles(TrainerRepository trainers, FormerHandles formers, Clock clock) {
    this.trainers = trainers;
    this.formers = formers;
    this.clock = clock;
  }

  /** 3 to 60 of {@code a-z 0-9}, in groups joined by single hyphens. */
  public static boolean isHandle(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST && Slug.isSlug(text);
  }

  /** Whether it would be taken for the directory itself. */
  public static boolean isReserved(String handle) {
    return RESERVED.contains(handle) || handle.startsWith("athleex-") || handle.startsWith("demo-")
        || handle.contains("-athleex");
  }

  /**
   * The same for handles that people would mix up, such as {@code mario} and
   * {@code rnario}: the skeleton of Unicode Technical Standard 39, and as handles
   * have small letters alone, a zero is an o.
   */
  public static String key(String handle) {
    return LOOKS.getSkeleton(handle).toLowerCase(Locale.ROOT);
  }

  /** Whether somebody else has it or had it, or one that looks like it. */
  public boolean isTaken(String handle, Trainer by) {
    return trainers.countOthersWithKey(key(handle), by.id()) > 0
        || formers.countOfOthersWithKey(key(handle), by.id()) > 0;
  }

  /**
   * Gives a trainer a handle that is not taken. The former one, if anybody may
   * have seen it, leads to it from now on.
   *
   * @throws ProblemException
   *           {@code too-many-handles}: nobody hoards them
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void give(Trainer trainer, String handle) {
    if (trainer.handle().equals(handle))
      return;
    // one's own former handle can be had again
    formers.deleteById(handle);
    if (trainer.publishedAt() != null) {
      if (formers.countByTrainerId(trainer.id()) >= MOST_FORMER)
        throw new ProblemException(TrainerProblem.TOO_MANY_HANDLES, MOST_FORMER);
      formers.save(new FormerHandle(trainer, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
    trainer.rename(handle);
  }

  /** All under which a trainer is or was found. */
  public List<String> of(Trainer trainer) {
    return Stream.concat(Stream.of(trainer.handle()), formers.handlesOf(trainer.id()).stream()).toList();
  }

  /** One that nobody has, made of a name. */
  public String madeOf(String displayName) {
    String slug = Slug.of(displayName);
    String stem = slug.length() > 50 ? slug.substring(0, 50).replaceAll("-$", "") : slug;
    if (stem.length() < SHORTEST || isReserved(stem))
      stem = stem.isEmpty() ? "coach" : "coach-" + stem;
    String handle = stem;
    for (int n = 2; trainers.existsByHandle(handle) || formers.existsById(handle); n++)
      handle = stem + "-" + n;
    return handle;
  }
}
