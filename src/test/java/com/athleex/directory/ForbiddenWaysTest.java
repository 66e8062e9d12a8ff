package com.athleex.directory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Ways of doing things that the application does not take at all, which is
 * surer than taking them with care.
 */
class ForbiddenWaysTest {

  private static final JavaClasses OURS = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("com.athleex.directory");
  private static final Set<String> ALGORITHMS = Set.of("SHA-256", "SHA-384", "HmacSHA256", "HKDF-SHA256",
      "AES",
      "AES/GCM/NoPadding", "EC", "SHA256withECDSA");

  @Test
  @Asvs("v5.0.0-1.2.5")
  void nothingRunsACommand() {
    none("java\\.lang\\.(ProcessBuilder|Process)");
  }

  @Test
  @Asvs({"v5.0.0-1.2.6", "v5.0.0-1.3.8"})
  void nothingLooksUpADirectoryService() {
    none("javax\\.naming\\..*|org\\.springframework\\.(jndi|ldap)\\..*");
    absent("spring-ldap|unboundid");
  }

  @Test
  @Asvs({"v5.0.0-1.2.7", "v5.0.0-1.5.1"})
  void nothingReadsXml() {
    none("javax\\.xml\\..*|org\\.w3c\\.dom\\..*|org\\.xml\\.sax\\..*|org\\.jsoup\\.parser\\.XmlTreeBuilder");
    absent("jackson-dataformat-xml|dom4j");
  }

  @Test
  @Asvs({"v5.0.0-1.2.8", "v5.0.0-1.3.9"})
  void thereIsNoLatexAndNoMemcache() {
    absent("latex|memcache");
  }

  @Test
  @Asvs("v5.0.0-1.3.2")
  void nothingEvaluatesText() {
    none(
        "javax\\.script\\..*|org\\.springframework\\.expression\\..*|groovy\\..*|ognl\\..*|org\\.mvel2?\\..*");
  }

  @Test
  @Asvs("v5.0.0-1.5.2")
  void nothingMakesObjectsOfATypeThatTheTextNames() {
    none(
        "java\\.io\\.Object(In|Out)putStream|java\\.beans\\.XML.*|.*\\.PolymorphicTypeValidator|org\\.yaml\\..*");
    assertThat(sources()).doesNotContain("JsonTypeInfo.Id.CLASS").doesNotContain("efaultTyping");
  }

  // made-up trainers are the same every time on purpose, and a trace is no secret
  @Test
  @Asvs("v5.0.0-11.5.1")
  void whatMustNotBeGuessedIsNotMadeByAnOrdinaryGenerator() {
    noClasses().that().resideOutsideOfPackage("..directory.demo..")
        .and().haveNameNotMatching(".*\\.web\\.Trace")
        .should().dependOnClassesThat().haveNameMatching("java\\.util\\.(Random|SplittableRandom)"
            + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.random\\..*")
        .orShould().callMethod(Math.class, "random").check(OURS);
  }

  @Test
  @Asvs({"v5.0.0-11.3.1", "v5.0.0-11.3.2", "v5.0.0-11.4.1"})
  void onlyApprovedAlgorithmsAreAskedFor() {
    var asked = Pattern.compile("(?:MessageDigest|Mac|Cipher|Signature|KDF|Key(?:Pair)?Generator|KeyFactory"
        + "|SecretKeyFactory|SecretKeySpec)(?:\\.getInstance)?\\([^;]*?\"([^\"]+)\"");
    assertThat(asked.matcher(sources()).results().map(found -> found.group(1))).isNotEmpty()
        .isSubsetOf(ALGORITHMS);
    // also where the name is a constant; a cipher without a mode would be ECB
    assertThat(sources()).doesNotContainPattern("\"(MD\\d|SHA-?1|HmacMD5|HmacSHA1|DES[^\"]*|RC\\d|Blowfish"
        + "|[^\"]*/(ECB|CBC)/[^\"]*|[^\"]*PKCS1[^\"]*|NONEwith[^\"]*)\"")
        .doesNotContain("Cipher.getInstance(\"AES\")");
    none("org\\.springframework\\.util\\.DigestUtils|org\\.apache\\.commons\\.codec\\..*");
  }

  @Test
  @Asvs("v5.0.0-1.3.7")
  void noTemplateIsMadeOfWhatPeopleSend() {
    none("org\\.thymeleaf\\.templateresolver\\.StringTemplateResolver");
    // unescaped is right in a letter's plain text alone
    assertThat(files("src/main/resources/templates").replaceAll("(?m)^\\[\\(.*$", "")).isNotEmpty()
        .doesNotContain("th:utext").doesNotContain("__$").doesNotContain("th:inline");
  }

  // Thymeleaf's own take the server's zone and do not say so
  @Test
  void everyTemplateWritesTimesAsPageDatesDoes() {
    assertThat(files("src/main/resources/templates")).contains("@pageDates.time(")
        .doesNotContainPattern("#(temporals|dates|calendars)\\.");
  }

  @Test
  @Asvs({"v5.0.0-3.5.5", "v5.0.0-14.3.3"})
  void pagesListenToNobodyAndKeepNothingInTheBrowser() {
    assertThat(files("src/main/resources/templates") + files("src/main/resources/static/assets")).isNotEmpty()
        .doesNotContain("localStorage").doesNotContain("sessionStorage").doesNotContain("indexedDB")
        .doesNotContain("document.cookie").doesNotContain("\"message\"").doesNotContain("'message'")
        .doesNotContain("onmessage");
  }

  @Test
  @Asvs({"v5.0.0-13.4.2", "v5.0.0-15.2.3"})
  void nothingForDevelopersIsOnBoard() throws IOException {
    var pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).doesNotContain("devtools").doesNotContain("h2console");
    for (var dependency : List.of("greenmail", "playwright", "jmh-core", "awaitility",
        "testcontainers-mysql"))
      assertThat(pom)
          .containsPattern("<artifactId>" + dependency + "</artifactId>[^\\n]*<scope>test</scope>");
    assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
        .doesNotContainPattern("(?m)^\\s*(debug|trace): *true").doesNotContain("include-stacktrace")
        .doesNotContain("show-sql");
  }

  private static void none(String types) {
    noClasses().should().dependOnClassesThat().haveNameMatching(types).check(OURS);
  }

  private static void absent(String library) {
    assertThat(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
        .toLowerCase().split(Pattern.quote(System.getProperty("path.separator")))).hasSizeGreaterThan(50)
        .noneMatch(entry -> Pattern.compile(library).matcher(Path.of(entry).getFileName().toString()).find());
  }

  private static String sources() {
    return files("src/main/java");
  }

  private static String files(String folder) {
    try (var files = Files.walk(Path.of(folder))) {
      var text = new StringBuilder();
      for (var file : files.filter(Files::isRegularFile).toList())
        text.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
      return text.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
