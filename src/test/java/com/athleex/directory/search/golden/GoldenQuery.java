package com.athleex.directory.search.golden;

import com.athleex.directory.trainers.PublicProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A query as somebody types it, and how good an answer each trainer is.
 *
 * @param parameters
 *          of the search besides {@code q}
 * @param grades
 *          of which the best that fits counts; 0 without any
 */
record GoldenQuery(String language, String text, String parameters, List<Grade> grades) {

  record Grade(int value, List<Condition> conditions) {

    static Grade of(String text) {
      int sign = text.indexOf('=');
      return new Grade(Integer.parseInt(text.substring(0, sign)),
          Arrays.stream(text.substring(sign + 1).split("\\+")).map(Condition::of).toList());
    }

    private boolean isOfSomebody() {
      return conditions.stream().anyMatch(Condition::namesSomebody);
    }
  }

  static List<GoldenQuery> readAll(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(GoldenQuery::of).toList();
  }

  private static GoldenQuery of(String line) {
    var cells = line.split("\t", -1);
    return new GoldenQuery(cells[0], cells[1], cells[2],
        Arrays.stream(cells[3].split(" (?=[123]=)")).map(Grade::of).toList());
  }

  /**
   * 0 to 3. Who takes no new clients is of little use, unless sought by name.
   */
  int grade(PublicProfile profile) {
    var best = grades.stream().filter(grade -> grade.conditions().stream().allMatch(c -> c.holds(profile)))
        .max(Comparator.comparingInt(Grade::value));
    return best.map(grade -> profile.acceptingClients() || grade.isOfSomebody()
        ? grade.value()
        : Math.min(1, grade.value())).orElse(0);
  }

  String key() {
    return language + "\t" + text + "\t" + parameters;
  }
}
