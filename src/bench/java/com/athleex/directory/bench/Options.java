package com.athleex.directory.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What to measure, from the command line:
 * {@code load|run|all|floor|grow N [--connections=1,8,32] [--seconds=4]
 * [--warm-up=30] [--heap=1g] [--jar=FILE] [--port=18080] [--opensearch=no]}.
 *
 * @param size
 *          number of trainers
 * @param phase
 *          how long each measurement lasts
 * @param warmUp
 *          for each server
 * @param heap
 *          of each server
 * @param openSearch
 *          whether it is compared too; its class path is written by
 *          {@code ./mvnw -Dtest.opensearch=on antrun:run@opensearch}
 */
record Options(Command command, int size, List<Integer> connections, Duration phase, Duration warmUp,
    String heap, Path jar, int port, boolean openSearch) {

  enum Command {
    LOAD, RUN, ALL, FLOOR, GROW
  }

  static Options of(String... arguments) {
    if (arguments.length < 2)
      throw new IllegalArgumentException(
          "give a command (load, run, all, floor, grow) and a number of trainers");
    return new Options(Command.valueOf(arguments[0].toUpperCase(Locale.ROOT)),
        Integer.parseInt(arguments[1].replace("_", "")),
        Arrays.stream(value(arguments, "connections", "1,8,32").split(",")).map(Integer::valueOf).toList(),
        Duration.ofSeconds(Long.parseLong(value(arguments, "seconds", "4"))),
        Duration.ofSeconds(Long.parseLong(value(arguments, "warm-up", "30"))), value(arguments, "heap", "1g"),
        Path.of(value(arguments, "jar", "target/trainer-directory.jar")),
        Integer.parseInt(value(arguments, "port", "18080")),
        !value(arguments, "opensearch", "yes").equals("no"));
  }

  private static String value(String[] arguments, String name, String otherwise) {
    String prefix = "--" + name + "=";
    return Arrays.stream(arguments).filter(argument -> argument.startsWith(prefix))
        .map(argument -> argument.substring(prefix.length())).findFirst().orElse(otherwise);
  }

  Path folder() {
    return Path.of("target", "bench", Integer.toString(size));
  }
}
