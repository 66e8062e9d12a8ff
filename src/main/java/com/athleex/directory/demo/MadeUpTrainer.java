package com.athleex.directory.demo;

import com.athleex.directory.demo.Credentials.Credential;
import com.athleex.directory.kernel.GeoPoint;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A trainer who does not exist, with the fields of the import format.
 */
record MadeUpTrainer(String handle, String displayName, String headline, String bio, String profession,
    List<String> languages, List<String> specialties, List<String> formats, List<Venue> locations,
    List<Price> prices, List<Credential> credentials, int yearsOfExperience, boolean acceptingClients,
    @Nullable Rating rating, @Nullable Instant publishedAt) {

  record Venue(String name, String city, String countryCode, GeoPoint point, int serviceRadiusKm,
      boolean exact) {}

  record Price(int amount, String currency, String per) {}

  record Rating(double average, int count) {}

  void writeTo(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("handle", handle);
    json.writeStringProperty("displayName", displayName);
    json.writeStringProperty("headline", headline);
    json.writeStringProperty("bio", bio);
    json.writeStringProperty("profession", profession);
    write(json, "languages", languages);
    write(json, "specialties", specialties);
    write(json, "formats", formats);
    json.writeArrayPropertyStart("locations");
    locations.forEach(location -> write(json, location));
    json.writeEndArray();
    json.writeArrayPropertyStart("prices");
    prices.forEach(price -> write(json, price));
    json.writeEndArray();
    json.writeArrayPropertyStart("credentials");
    credentials.forEach(credential -> write(json, credential));
    json.writeEndArray();
    json.writeNumberProperty("yearsOfExperience", yearsOfExperience);
    json.writeBooleanProperty("acceptingClients", acceptingClients);
    write(json, rating);
    write(json, "publishedAt", publishedAt);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, String name, @Nullable Object value) {
    if (value == null)
      json.writeNullProperty(name);
    else
      json.writeStringProperty(name, value.toString());
  }

  private static void write(JsonGenerator json, Venue location) {
    json.writeStartObject();
    json.writeStringProperty("name", location.name);
    json.writeStringProperty("city", location.city);
    json.writeStringProperty("countryCode", location.countryCode);
    json.writeNumberProperty("latitude", location.point.latitude());
    json.writeNumberProperty("longitude", location.point.longitude());
    json.writeNumberProperty("serviceRadiusKm", location.serviceRadiusKm);
    json.writeStringProperty("precision", location.exact ? "exact" : "area");
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Price price) {
    json.writeStartObject();
    json.writeStringProperty("amount", price.amount + ".00");
    json.writeStringProperty("currency", price.currency);
    json.writeStringProperty("per", price.per);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Credential credential) {
    json.writeStartObject();
    json.writeStringProperty("title", credential.title());
    json.writeStringProperty("issuer", credential.issuer());
    json.writeStringProperty("number", credential.number());
    write(json, "expiresOn", credential.expiresOn());
    json.writeBooleanProperty("verified", credential.verified());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, @Nullable Rating rating) {
    if (rating == null) {
      json.writeNullProperty("rating");
      return;
    }
    json.writeObjectPropertyStart("rating");
    json.writeNumberProperty("average", rating.average);
    json.writeNumberProperty("count", rating.count);
    json.writeEndObject();
  }
}
