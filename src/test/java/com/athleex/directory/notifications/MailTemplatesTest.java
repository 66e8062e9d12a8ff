package com.athleex.directory.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every letter there is, of every module. */
class MailTemplatesTest {

  private static final Pattern NAME = Pattern.compile("templates/mail/([^/]+/[^/]+)\\.(?:html|txt)$");
  private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.-]+)");
  private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

  @Test
  void everyLetterHasBothFormsAndAllItsTextsInBothLanguages() throws IOException {
    var missing = new ArrayList<String>();
    var letters = letters();
    assertThat(letters).contains("notifications/sample");
    for (var letter : letters) {
      var keys = new TreeSet<>(List.of("mail." + letter.replace('/', '.') + ".subject"));
      for (var form : List.of(".html", ".txt")) {
        var file = files.getResource("classpath:templates/mail/" + letter + form);
        if (file.exists())
          KEY.matcher(file.getContentAsString(StandardCharsets.UTF_8)).results()
              .forEach(found -> keys.add(found.group(1)));
        else
          missing.add(letter + form);
      }
      for (var language : List.of("", "_it"))
        keys.stream().filter(key -> !texts(letter, language).containsKey(key))
            .forEach(key -> missing.add(letter + language + ": " + key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theirSharedPartsAreThereToo() {
    for (var language : List.of("", "_it"))
      assertThat(texts("notifications/", language).stringPropertyNames()).contains("mail.sender",
          "mail.unsubscribe");
  }

  private TreeSet<String> letters() throws IOException {
    var names = new TreeSet<String>();
    for (Resource file : files.getResources("classpath*:templates/mail/*/*.*")) {
      var name = NAME.matcher(file.getURL().toString());
      assertThat(name.find()).as(file.getURL().toString()).isTrue();
      names.add(name.group(1));
    }
    return names;
  }

  private Properties texts(String letter, String language) {
    var texts = new Properties();
    for (var bundle : List.of(letter.substring(0, letter.indexOf('/')), "notifications", "letters"))
      try (var in = files.getResource("classpath:messages/" + bundle + language + ".properties")
          .getInputStream()) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new AssertionError("There are no messages of " + letter, e);
      }
    return texts;
  }
}
