package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.PublicProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Rating(@Column(name = "rating_average") Double average,
    @Column(name = "rating_count") Integer count) {

  PublicProfile.Rating asPublic() {
    return new PublicProfile.Rating(average, count);
  }
}
