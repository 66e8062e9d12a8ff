package com.athleex.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the applicable requirements that have a passing test in the build
 * which began at the instant given as argument, and writes
 * {@code target/asvs/report.md}. Ends with 1 where a test names a requirement
 * that there is not or that does not apply, or where a test that names one
 * failed.
 */
class AsvsReport {

  private static final Path FOLDER = Path.of("target/asvs");

  record Requirement(String id, String level, boolean applies) {

    static Requirement of(String line) {
      var cells = line.split("\t", -1);
      return new Requirement(cells[0], cells[1], cells[2].equals("yes"));
    }

    String chapter() {
      return id.substring(id.indexOf('-') + 1, id.indexOf('.', id.indexOf('-')));
    }
  }

  record Outcome(String requirement, String result, String test) {

    static Outcome of(String line) {
      var cells = line.split("\t", -1);
      return new Outcome(cells[0], cells[1], cells[2]);
    }
  }

  private final Map<String, Requirement> requirements = new LinkedHashMap<>();
  private final Map<String, Set<String>> proofs = new TreeMap<>();
  private final Set<String> faults = new TreeSet<>();

  AsvsReport(List<Requirement> known, List<Outcome> outcomes) {
    known.forEach(requirement -> requirements.put(requirement.id(), requirement));
    outcomes.forEach(this::judge);
  }

  private void judge(Outcome outcome) {
    var requirement = requirements.get(outcome.requirement());
    if (requirement == null)
      faults.add(outcome.test() + " names " + outcome.requirement() + ", which there is not");
    else if (!requirement.applies())
      faults.add(outcome.test() + " names " + requirement.id() + ", which does not apply");
    else if (outcome.result().equals("failed"))
      faults.add(outcome.test() + " failed, which proves " + requirement.id());
    else if (outcome.result().equals("passed"))
      proofs.computeIfAbsent(requirement.id(), id -> new TreeSet<>()).add(outcome.test());
  }

  Set<String> faults() {
    return faults;
  }

  String summary() {
    return "ASVS 5.0: %d of %d applicable requirements have a passing test".formatted(proofs.size(),
        applicable().size());
  }

  String report() {
    var text = new StringBuilder(
        "# " + summary() + "\n\n| chapter | apply | proved |\n| --- | --- | --- |\n");
    var chapters = new LinkedHashMap<String, List<Requirement>>();
    applicable()
        .forEach(each -> chapters.computeIfAbsent(each.chapter(), of -> new ArrayList<>()).add(each));
    chapters.forEach((chapter, its) -> text.append("| %s | %d | %d |\n".formatted(chapter, its.size(),
        its.stream().filter(each -> proofs.containsKey(each.id())).count())));
    text.append("\n| requirement | level | tests |\n| --- | --- | --- |\n");
    for (var each : applicable())
      text.append("| %s | %s | %s |\n".formatted(each.id(), each.level(),
          String.join("<br>", proofs.getOrDefault(each.id(), Set.of()))));
    return text.toString();
  }

  private List<Requirement> applicable() {
    return requirements.values().stream().filter(Requirement::applies).toList();
  }

  static List<Requirement> shipped() throws IOException {
    try (var file = AsvsReport.class.getResourceAsStream("/asvs/requirements.tsv")) {
      if (file == null)
        throw new IOException("the list of requirements is not there");
      return new String(file.readAllBytes()).lines().skip(1).map(Requirement::of).toList();
    }
  }

  // what an earlier build left in the folder says nothing of this one
  private static List<Outcome> outcomes(@Nullable Instant since) throws IOException {
    var outcomes = new ArrayList<Outcome>();
    if (Files.isDirectory(FOLDER))
      try (var files = Files.newDirectoryStream(FOLDER, "*.tsv")) {
        for (var file : files)
          if (since == null || !Files.getLastModifiedTime(file).toInstant().isBefore(since))
            Files.readAllLines(file).stream().map(Outcome::of).forEach(outcomes::add);
      }
    return outcomes;
  }

  public static void main(String[] arguments) throws IOException {
    var since = arguments.length == 0 ? null : Instant.parse(arguments[0]);
    var report = new AsvsReport(shipped(), outcomes(since));
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("report.md"), report.report());
    System.out.println(report.summary());
    report.faults().forEach(System.err::println);
    if (!report.faults().isEmpty())
      System.exit(1);
  }
}
