package com.athleex.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads every line that the tests of this build made the application and its
 * libraries log, and ends with 1 where one holds what no log may hold. It says
 * where and what kind of thing stands there, never the thing. That requirement
 * 16.2.5 of the ASVS holds is counted by {@link AsvsReport} then.
 */
class LogExamination {

  private static final Path LOGS = Path.of("target/test-logs");
  private static final Path TAXONOMY = Path.of("src/main/resources/specialties/specialties.tsv");

  record Kind(String name, Pattern looksLike) {

    Kind(String name, String regex) {
      this(name, Pattern.compile(regex));
    }
  }

  record Finding(String file, int line, String kind) {

    @Override
    public String toString() {
      return file + ":" + line + ": " + kind;
    }
  }

  /** A line that may hold something of a kind, and why. */
  record Pardon(String kind, Pattern line, String reason) {}

  /** Each wants a pattern for the whole line, and a reason. */
  static final List<Pardon> PARDONS = List.of(new Pardon("API key",
      Pattern.compile(" *Administrator's API key, shown only this once: \\S+"),
      "printed to the console by design, never logged: see AdministratorKey"));

  private final List<Kind> kinds;

  LogExamination(List<String> injuries) {
    kinds = List.of(
        new Kind("e-mail address", "[\\w.+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}(?![\\w.(])"),
        new Kind("JWT", "eyJ[\\w-]{8,}"),
        new Kind("API key", "athx_[\\w-]{8,}|a-key-for-tests-"),
        new Kind("refresh token", "athr_[\\w-]{8,}"),
        new Kind("one-time token", "atht_[\\w-]{8,}"),
        new Kind("password hash", "\\$argon2|\\$2[aby]\\$\\d\\d\\$"),
        new Kind("password", PlantedData.PASSWORD),
        new Kind("name", "(?i)" + PlantedData.NAME),
        new Kind("address of a person", Pattern.quote(PlantedData.E_MAIL_DOMAIN)),
        new Kind("place", PlantedData.PLACE),
        new Kind("free text", "(?i)" + PlantedData.TEXT),
        new Kind("authorization header",
            "(?i)\\bauthorization\\W{1,4}(?:bearer|basic|dpop)? *[\\w.~+/=-]{8,}"),
        new Kind("injury specialty", injuries.stream().map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![a-z])(?:", ")"))),
        // not the fraction of a second
        new Kind("position", "(?<![\\w.:-])-?\\d{1,3}\\.\\d{4,}(?![\\w.])"));
  }

  List<Finding> examine(String file, List<String> lines) {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < lines.size(); i++)
      for (var kind : kinds)
        if (kind.looksLike().matcher(lines.get(i)).find() && !pardoned(kind, lines.get(i)))
          findings.add(new Finding(file, i + 1, kind.name()));
    return findings;
  }

  private static boolean pardoned(Kind kind, String line) {
    return PARDONS.stream()
        .anyMatch(pardon -> pardon.kind().equals(kind.name()) && pardon.line().matcher(line).matches());
  }

  /** The slugs that stand for an injury: those behind the warning signs. */
  static List<String> injuries() throws IOException {
    try (var rows = Files.lines(TAXONOMY)) {
      return rows.skip(1).map(row -> row.split("\t", -1))
          .filter(cells -> List.of(cells[4].split(",")).contains("gated")).map(cells -> cells[0]).toList();
    }
  }

  // a killed process may leave half a character: no line is to be missed for it
  private static List<String> lines(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().toList();
  }

  private static void tell(String result) throws IOException {
    Files.createDirectories(Path.of("target/asvs"));
    Files.writeString(Path.of("target/asvs/logs.tsv"),
        "v5.0.0-16.2.5\t" + result + "\t" + LogExamination.class.getName() + "\n");
  }

  public static void main(String[] arguments) throws IOException {
    @Nullable
    Instant since = arguments.length == 0 ? null : Instant.parse(arguments[0]);
    var examination = new LogExamination(injuries());
    var findings = new ArrayList<Finding>();
    long read = 0;
    if (Files.isDirectory(LOGS))
      try (var files = Files.newDirectoryStream(LOGS, "*.log")) {
        for (var file : files)
          if (since == null || !Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
            var lines = lines(file);
            read += lines.size();
            findings.addAll(examination.examine(file.toString(), lines));
          }
      }
    if (read > 0)
      tell(findings.isEmpty() ? "passed" : "failed");
    findings.forEach(System.err::println);
    System.out.println(String.format(Locale.ENGLISH, "Log examination: %,d lines, ", read)
        + (findings.isEmpty() ? "nothing personal" : findings.size() + " that no log may hold"));
    if (!findings.isEmpty())
      System.exit(1);
  }
}
