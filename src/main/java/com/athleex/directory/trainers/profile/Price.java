package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Per;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Equal amounts are equal here however many zeros they were written with.
 *
 * @param includes
 *          what comes with it, in the trainer's words
 */
@Embeddable
public record Price(BigDecimal amount, String currency, @Enumerated(EnumType.STRING) Per per,
    @Nullable String includes) {

  public Price {
    var shortest = amount.stripTrailingZeros();
    amount = shortest.setScale(Math.max(shortest.scale(), Math.max(0, Currencies.decimals(currency))));
  }

  PublicProfile.Price asPublic(boolean withWords) {
    return new PublicProfile.Price(amount, currency, per, withWords ? includes : null);
  }
}
