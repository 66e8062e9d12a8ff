package com.athleex.directory.trainers.profile;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Precision;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
record Location(String name, String city, String countryCode, double latitude, double longitude,
    double serviceRadiusKm,
    @Column(name = "point_precision") @Enumerated(EnumType.STRING) Precision precision) {

  PublicProfile.Location asPublic() {
    return new PublicProfile.Location(name, city, countryCode, new GeoPoint(latitude, longitude),
        serviceRadiusKm, precision);
  }
}
