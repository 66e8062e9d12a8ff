package com.athleex.directory.identity.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a client says it is, in the two words by which its owner knows it again.
 * Nothing rests on it.
 */
public final class Device {

  // of browsers that claim to be one another, the one that says more comes first
  private static final Map<String, String> BROWSERS = ordered("Edg/", "Edge", "OPR/", "Opera",
      "SamsungBrowser/", "Samsung Internet", "Firefox/", "Firefox", "FxiOS/", "Firefox", "CriOS/", "Chrome",
      "Chrome/", "Chrome", "Safari/", "Safari");
  private static final Map<String, String> SYSTEMS = ordered("iPhone", "iPhone", "iPad", "iPad", "Android",
      "Android", "Windows", "Windows", "Mac OS X", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

  private Device() {}

  /** Such as {@code Firefox, Windows}; the whole text where none is known. */
  public static String of(String client) {
    var known = Stream.of(BROWSERS, SYSTEMS).map(names -> named(names, client)).flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
    return known.isEmpty() ? client : known;
  }

  private static Optional<String> named(Map<String, String> names, String client) {
    return names.entrySet().stream().filter(name -> client.contains(name.getKey())).map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, String> ordered(String... pairs) {
    var names = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2)
      names.put(pairs[i], pairs[i + 1]);
    return names;
  }
}
