package com.athleex.directory.search.understanding;

import com.athleex.directory.search.understanding.Phrases.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "under 60 euro", "max 50€", "within 10 km", "entro 5 miglia". */
final class Quantities {

  private static final BigDecimal MOST = new BigDecimal(100_000);
  private static final BigDecimal LEAST_BARE = new BigDecimal(5);
  /** "Under 18" is an age. */
  private static final BigDecimal LEAST_BARE_UNDER = new BigDecimal(25);
  private static final BigDecimal MOST_BARE = new BigDecimal(1_000);
  private static final double LEAST_KM = 0.1;
  private static final double MOST_KM = 500;

  private Quantities() {}

  /**
   * Reads a quantity that begins at a token.
   *
   * @param parameters
   *          that may be taken; others are passed over, but not looked for
   * @return the token after it, or where it began
   */
  static int read(Draft draft, int at, Set<Parameter> parameters) {
    int limit = draft.words(at, Kind.LIMIT);
    boolean other = limit == 0 && draft.words(at, Kind.OVER) > 0;
    int next = at + (other ? draft.words(at, Kind.OVER) : limit);
    var sign = draft.phrase(next, Kind.CURRENCY);
    int number = sign == null ? next : next + sign.words();
    if (!isNumber(draft, number))
      return at;
    int after = number + 1;
    var currency = sign != null ? sign : draft.phrase(after, Kind.CURRENCY);
    if (sign == null && currency != null)
      after += currency.words();
    var distance = currency == null ? draft.phrase(after, Kind.DISTANCE) : null;
    if (distance != null)
      after += distance.words();
    if (other)
      return passOver(draft, at, after, currency != null);
    int first = sign == null ? number : next;
    int last = after - 1;
    int suffix = draft.words(after, Kind.LIMIT_AFTER);
    boolean limited = limit > 0 || suffix > 0;
    after += suffix;
    if (!draft.isFree(at, after - at))
      return at;
    Meaning meaning = distance != null
        ? within(draft, number, distance.value(), limit > 0 || leadsToPlace(draft, at, after))
        : atMost(draft, at, number, currency == null ? null : currency.value(), limited);
    if (meaning == null)
      return at;
    if (parameters.contains(meaning.parameter()) && !draft.has(meaning.parameter()))
      draft.take(meaning, at, first, last, after - 1);
    else
      draft.drop(at, after - at);
    return after;
  }

  // there is no lowest price to search for
  private static int passOver(Draft draft, int at, int after, boolean price) {
    if (!price || !draft.isFree(at, after - at))
      return at;
    draft.drop(at, after - at);
    return after;
  }

  private static boolean isNumber(Draft draft, int at) {
    return at < draft.size() && draft.tokens.get(at).number() && draft.tokens.get(at).word().length() <= 9;
  }

  // "10 km" alone is a race
  private static boolean leadsToPlace(Draft draft, int at, int after) {
    return draft.words(after, Kind.FROM) > 0 || at > 0 && draft.tokens.get(at - 1).word().equals("a");
  }

  private static @Nullable Meaning within(Draft draft, int number, String unit, boolean limited) {
    double km = Math
        .round(Double.parseDouble(draft.tokens.get(number).word()) * Double.parseDouble(unit) * 10)
        / 10.0;
    return limited && km >= LEAST_KM && km <= MOST_KM ? new Meaning.Within(km) : null;
  }

  private static @Nullable Meaning atMost(Draft draft, int at, int number, @Nullable String currency,
      boolean limited) {
    var amount = new BigDecimal(draft.tokens.get(number).word()).setScale(2, RoundingMode.HALF_UP);
    if (currency == null) {
      var least = draft.tokens.get(at).word().equals("under") ? LEAST_BARE_UNDER : LEAST_BARE;
      if (!limited || amount.compareTo(least) < 0 || amount.compareTo(MOST_BARE) > 0
          || isCounted(draft, number + 1))
        return null;
    }
    return amount.signum() > 0 && amount.compareTo(MOST) <= 0
        ? new Meaning.AtMost(plain(amount), currency)
        : null;
  }

  // "max 100 kg", "under 30 minutes": what is counted is no money
  private static boolean isCounted(Draft draft, int after) {
    return draft.isWord(after);
  }

  private static BigDecimal plain(BigDecimal amount) {
    var short_ = amount.stripTrailingZeros();
    return short_.scale() < 0 ? short_.setScale(0) : short_;
  }
}
