package com.athleex.directory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** Commands that do their work in this process, without a server, and end. */
final class CommandLine {

  private static final int FAILED = 2;

  private CommandLine() {}

  static boolean isCommand(String... arguments) {
    var words = words(arguments);
    return !words.isEmpty() && List.of("import", "rebuild-index").contains(words.getFirst());
  }

  /** The exit code: 0, or 1 if a part was refused, or 2 if it failed. */
  static int run(String... arguments) {
    var words = words(arguments);
    boolean imports = words.getFirst().equals("import");
    if (words.size() != (imports ? 2 : 1))
      return refuse("Usage: import FILE [--option=value ...] | rebuild-index [--option=value ...]");
    if (imports
        && (!Files.isRegularFile(Path.of(words.get(1))) || !Files.isReadable(Path.of(words.get(1)))))
      return refuse("Cannot read " + words.get(1));
    try {
      return SpringApplication.exit(SpringApplication.run(DirectoryApplication.class, quiet(arguments)));
    } catch (RuntimeException e) {
      // Spring Boot has told why
      return FAILED;
    }
  }

  // no port is opened, and nothing is begun that the command is not about
  private static String[] quiet(String... arguments) {
    return Stream.concat(Arrays.stream(arguments),
        Stream.of("--server.port=-1", "--directory.trainers.background=false",
            "--directory.events.resubmission=false", "--directory.demo.enabled=false"))
        .toArray(String[]::new);
  }

  private static int refuse(String message) {
    System.err.println(message);
    return FAILED;
  }

  private static List<String> words(String... arguments) {
    return Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).toList();
  }
}
