package com.athleex.directory.trainers.profile;

import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.web.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile that keeps every rule: there is no other way to get one than to
 * have it checked.
 */
public final class Profile {

  private final ProfileContent content;
  private final @Nullable String claimEmail;

  private Profile(ProfileContent content, @Nullable String claimEmail) {
    this.content = content;
    this.claimEmail = claimEmail;
  }

  /**
   * @param misshapen
   *          fields whose value was of a wrong kind, so that the content has a
   *          stand-in there: what the rules say of those is left out
   */
  static Checked check(ProfileContent content, List<FieldProblem> misshapen, Specialties specialties) {
    return check(content, misshapen, specialties, true);
  }

  /** What a trainer wrote, which may be unfinished. */
  public static Checked draft(ProfileContent content, List<FieldProblem> known, Specialties specialties) {
    return check(content, known, specialties, false);
  }

  private static Checked check(ProfileContent content, List<FieldProblem> misshapen,
      Specialties specialties, boolean whole) {
    var problems = new ArrayList<>(misshapen);
    for (var broken : ProfileRules.brokenBy(content, specialties, whole))
      if (misshapen.stream().noneMatch(known -> holds(known.pointer(), broken.pointer())))
        problems.add(broken);
    return problems.isEmpty()
        ? new Checked.Accepted(new Profile(content.withoutRepeats(), null))
        : new Checked.Refused(problems);
  }

  private static boolean holds(String outer, String inner) {
    return inner.startsWith(outer)
        && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
  }

  public String handle() {
    return content.handle();
  }

  /** The same, to be claimed by whoever has that address. */
  Profile claimedBy(@Nullable String email) {
    return new Profile(content, email);
  }

  /** Where its trainer may be asked to claim it; no part of what it says. */
  @Nullable
  String claimEmail() {
    return claimEmail;
  }

  ProfileContent content() {
    return content;
  }

  /** The outcome of a check. */
  public sealed interface Checked {

    record Accepted(Profile profile) implements Checked {}

    /** Everything that is wrong, not only the first. */
    record Refused(List<FieldProblem> problems) implements Checked {

      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }
}
