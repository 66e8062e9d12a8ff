package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Embeddable
record Credential(String title, String issuer, @Nullable @Column(name = "credential_number") String number,
    @Nullable LocalDate expiresOn, @Enumerated(EnumType.STRING) Evidence evidence) {

  PublicProfile.Credential asPublic() {
    return new PublicProfile.Credential(title, issuer, number, expiresOn, evidence);
  }
}
