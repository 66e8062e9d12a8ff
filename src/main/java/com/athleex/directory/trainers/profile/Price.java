package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Per;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** Equal amounts are equal here however many zeros they were written with. */
@Embeddable
record Price(BigDecimal amount, String currency, @Enumerated(EnumType.STRING) Per per) {

  Price {
    var shortest = amount.stripTrailingZeros();
    amount = shortest.setScale(Math.max(shortest.scale(), Math.max(0, Currencies.decimals(currency))));
  }

  PublicProfile.Price asPublic() {
    return new PublicProfile.Price(amount, currency, per);
  }
}
