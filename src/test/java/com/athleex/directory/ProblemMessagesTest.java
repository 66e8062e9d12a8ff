package com.athleex.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.web.ProblemType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class ProblemMessagesTest {

  private static final String ROOT = DirectoryApplication.class.getPackageName();

  @Test
  void everyProblemOfEveryModuleHasItsTextsInBothLanguages() throws IOException {
    var missing = new ArrayList<String>();
    var types = enumsOfProblems();
    assertThat(types).isNotEmpty();
    for (var type : types) {
      var module = type.getPackageName().substring(ROOT.length() + 1).replaceAll("\\..*", "");
      for (var bundle : List.of(module + ".properties", module + "_it.properties")) {
        var texts = texts(bundle);
        for (var problem : Objects.requireNonNull(type.getEnumConstants()))
          for (var part : List.of("title", "detail")) {
            var key = "problem." + ((ProblemType) problem).slug() + "." + part;
            if (texts.getProperty(key, "").isBlank())
              missing.add(bundle + ": " + key);
          }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    for (var module : List.of("web", "places", "media", "specialties", "notifications", "identity",
        "trainers",
        "search", "athletes", "articles",
        "ctas", "embed",
        "demo"))
      assertThat(texts(module + "_it.properties").stringPropertyNames()).as(module)
          .isEqualTo(texts(module + ".properties").stringPropertyNames());
  }

  private static List<Class<?>> enumsOfProblems() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(ProblemType.class));
    return scan.findCandidateComponents(ROOT).stream()
        .<Class<?>>map(
            found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
        .filter(Class::isEnum).toList();
  }

  private static Properties texts(String bundle) throws IOException {
    var texts = new Properties();
    try (var in = ProblemMessagesTest.class.getResourceAsStream("/messages/" + bundle)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in, bundle), StandardCharsets.UTF_8));
    }
    return texts;
  }
}
