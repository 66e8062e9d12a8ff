package com.athleex.directory.trainers.profile;

import com.athleex.directory.kernel.Slug;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The names under which profiles stand in addresses. */
@Component
public class Handles {

  static final int SHORTEST = 3;
  static final int LONGEST = 60;

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

  Handles(TrainerRepository trainers) {
    this.trainers = trainers;
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
        || trainers.countFormerOfOthersWithKey(key(handle), by.id()) > 0;
  }

  /** One that nobody has, made of a name. */
  public String madeOf(String displayName) {
    String slug = Slug.of(displayName);
    String stem = slug.length() > 50 ? slug.substring(0, 50).replaceAll("-$", "") : slug;
    if (stem.length() < SHORTEST || isReserved(stem))
      stem = stem.isEmpty() ? "coach" : "coach-" + stem;
    String handle = stem;
    for (int n = 2; trainers.existsByHandle(handle) || trainers.wasHandle(handle); n++)
      handle = stem + "-" + n;
    return handle;
  }
}
