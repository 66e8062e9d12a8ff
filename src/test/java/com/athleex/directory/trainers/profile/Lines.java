package com.athleex.directory.trainers.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines of the import format for tests: one that is right, and ways to spoil
 * it.
 */
public final class Lines {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String RIGHT = """
      {"handle":"anna-rossi","displayName":"Anna Rossi","headline":"Back to lifting","bio":"Since 2009.",
       "languages":["it","en-GB"],"specialties":["lower-back-pain","powerlifting"],
       "formats":["in-person","online"],
       "locations":[{"name":"Palestra Uno","city":"Milano","countryCode":"IT","latitude":45.4642,
         "longitude":9.19,"serviceRadiusKm":0,"precision":"exact"}],
       "prices":[{"amount":"55.00","currency":"EUR","per":"session"}],
       "credentials":[{"title":"CSCS","issuer":"NSCA","number":"7","expiresOn":"2030-01-31","verified":true}],
       "yearsOfExperience":12,"acceptingClients":true,"rating":{"average":4.8,"count":31},
       "publishedAt":"2026-01-15T09:30:00Z"}""".replace("\n", "");

  private Lines() {}

  public static String right() {
    return RIGHT;
  }

  public static String of(String handle) {
    return with("/handle", handle);
  }

  public static String draft(String handle) {
    return changed(of(handle), "/publishedAt", null);
  }

  /** The right line with another value at a JSON pointer. */
  public static String with(String pointer, @Nullable Object value) {
    return changed(RIGHT, pointer, value);
  }

  public static String changed(String line, String pointer, @Nullable Object value) {
    Map<String, Object> root = read(line);
    @Nullable
    Object holder = root;
    var steps = pointer.substring(1).split("/");
    for (int i = 0; i < steps.length - 1; i++)
      holder = holder instanceof List<?> list
          ? list.get(Integer.parseInt(steps[i]))
          : ((Map<?, ?>) Objects.requireNonNull(holder)).get(steps[i]);
    put(holder, steps[steps.length - 1], value);
    return JSON.writeValueAsString(root);
  }

  public static String without(String name) {
    var root = read(RIGHT);
    root.remove(name);
    return JSON.writeValueAsString(root);
  }

  @SuppressWarnings("unchecked")
  private static void put(@Nullable Object holder, String name, @Nullable Object value) {
    if (holder instanceof List<?> list)
      ((List<@Nullable Object>) list).set(Integer.parseInt(name), value);
    else if (holder instanceof Map<?, ?> map)
      ((Map<String, @Nullable Object>) map).put(name, value);
    else
      throw new IllegalArgumentException(name);
  }

  @SuppressWarnings("unchecked")
  private static LinkedHashMap<String, Object> read(String line) {
    return JSON.readValue(line, LinkedHashMap.class);
  }
}
