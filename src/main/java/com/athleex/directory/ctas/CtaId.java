package com.athleex.directory.ctas;

import com.athleex.directory.kernel.Slug;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names a call to action for as long as its article stands:
 * {@code article.placement.kind}, and of guides their slug. It says nothing of
 * the wording.
 */
record CtaId(String article, Placement placement, CtaKind kind, @Nullable String guide) {

  private static final int LONGEST = 300;

  static Optional<CtaId> parse(String text) {
    var parts = text.length() > LONGEST ? new String[0] : text.split("\\.", -1);
    if (parts.length < 3 || !Arrays.stream(parts).allMatch(Slug::isSlug))
      return Optional.empty();
    var placement = named(Placement.values(), parts[1]);
    var kind = named(CtaKind.values(), parts[2]);
    if (placement == null || kind == null || parts.length != (kind == CtaKind.GUIDE ? 4 : 3))
      return Optional.empty();
    return Optional.of(new CtaId(parts[0], placement, kind, parts.length == 4 ? parts[3] : null));
  }

  private static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
    return Arrays.stream(all).filter(each -> Slug.of(each).equals(name)).findFirst().orElse(null);
  }

  @Override
  public String toString() {
    var id = String.join(".", article, Slug.of(placement), Slug.of(kind));
    return guide == null ? id : id + "." + guide;
  }
}
