package com.athleex.directory.trainers.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes files to measure the import with; the same number gives the same file:
 * {@code java … MadeUpLines 100000 trainers.ndjson}.
 */
final class MadeUpLines {

  private static final List<String> SPECIALTIES = List.of("lower-back-pain", "powerlifting", "mobility",
      "hypertrophy", "posture", "squat-technique", "deadlift-technique", "core-stability", "kettlebell");
  private static final List<String> LANGUAGES = List.of("it", "en-GB", "de", "fr", "es");
  private static final List<String> WORDS = List.of("strength", "lifting", "schiena", "patient", "movement",
      "progress", "barbell", "allenamento", "careful", "technique", "return", "qualità");

  private final Random random;

  MadeUpLines(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String... arguments) throws IOException {
    write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
  }

  static void write(int lines, Path file) throws IOException {
    var madeUp = new MadeUpLines(42);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < lines; i++) {
        out.write(madeUp.line(i));
        out.newLine();
      }
    }
  }

  String line(int number) {
    return """
        {"handle":"made-up-%d","displayName":"%s","headline":"%s","bio":"%s","languages":[%s],"specialties":[%s],\
        "formats":["in-person","online"],"locations":[%s],"prices":[%s],"credentials":[%s],\
        "yearsOfExperience":%d,"acceptingClients":%b,"rating":{"average":%s,"count":%d},\
        "publishedAt":"2026-01-15T09:%02d:00Z"}"""
        .formatted(number, "Made-up Trainer " + number, words(8),
            words(30 + random.nextInt(90)), some(LANGUAGES, 3), some(SPECIALTIES, 5),
            repeat(this::location, 2),
            repeat(this::price, 2), repeat(this::credential, 2), random.nextInt(40), random.nextInt(5) > 0,
            decimal(1 + 4 * random.nextDouble(), 1), 1 + random.nextInt(300), random.nextInt(60));
  }

  private String location() {
    return """
        {"name":"%s","city":"Milano","countryCode":"IT","latitude":%s,"longitude":%s,"serviceRadiusKm":%d,\
        "precision":"%s"}""".formatted(words(2), decimal(36 + 22 * random.nextDouble(), 5),
        decimal(-9 + 35 * random.nextDouble(), 5), random.nextInt(30),
        random.nextBoolean() ? "exact" : "area");
  }

  private String price() {
    return "{\"amount\":\"%d.00\",\"currency\":\"EUR\",\"per\":\"session\"}"
        .formatted(20 + random.nextInt(90));
  }

  private String credential() {
    return """
        {"title":"CSCS","issuer":"NSCA","number":"%d","expiresOn":"2029-0%d-15","verified":%b}"""
        .formatted(random.nextInt(1_000_000), 1 + random.nextInt(9), random.nextBoolean());
  }

  private String repeat(Supplier<String> one, int most) {
    return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(i -> one.get())
        .collect(Collectors.joining(","));
  }

  private String some(List<String> of, int most) {
    return random.ints(1 + random.nextInt(most), 0, of.size()).distinct().mapToObj(i -> '"' + of.get(i) + '"')
        .collect(Collectors.joining(","));
  }

  private String words(int count) {
    return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
  }

  private static String decimal(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
