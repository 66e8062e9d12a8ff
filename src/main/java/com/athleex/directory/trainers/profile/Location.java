package com.athleex.directory.trainers.profile;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Precision;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Location(String name, String city, String countryCode, double latitude, double longitude,
    double serviceRadiusKm,
    @Column(name = "point_precision") @Enumerated(EnumType.STRING) Precision precision,
    @Nullable String address) {

  PublicProfile.Location asPublic(boolean withWords) {
    return new PublicProfile.Location(withWords ? name : city, city, countryCode,
        new GeoPoint(latitude, longitude), serviceRadiusKm, precision,
        precision == Precision.EXACT ? address : null);
  }
}
