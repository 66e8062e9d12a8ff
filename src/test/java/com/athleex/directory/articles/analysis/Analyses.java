package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.analysis.KnownArticles.KnownArticle;
import com.athleex.directory.articles.lexicon.Lexicons;
import com.athleex.directory.articles.manuscript.Manuscripts;
import com.athleex.directory.articles.manuscript.Source;
import com.athleex.directory.articles.manuscript.Source.Format;
import com.athleex.directory.specialties.SpecialtiesFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Analyses of the texts in the tests' resources. */
final class Analyses {

  private static final List<KnownArticle> KNOWN = List.of(
      new KnownArticle("knee-pain-squat", List.of("knee"), List.of("knee-pain", "squat-technique"), true),
      new KnownArticle("lower-back-pain-lifting", List.of("lumbar", "technique"), List.of("lower-back-pain"),
          true),
      new KnownArticle("deadlift-form-guide", List.of("deadlift"), List.of("deadlift-technique"), false),
      new KnownArticle("squat-guide", List.of("squat"), List.of("squat-technique"), false),
      new KnownArticle("posture-exercises", List.of("posture"), List.of("posture", "mobility"), false));

  private static final Lexicons LEXICONS = new Lexicons();
  private static final ArticleAnalysis ANALYSIS = new ArticleAnalysis(new Manuscripts(LEXICONS), LEXICONS,
      SpecialtiesFixture.taxonomy(), () -> KNOWN);

  private Analyses() {}

  static DerivedArticle ofFile(Format format, String file) {
    return of(format, read(file));
  }

  static DerivedArticle of(Format format, String text) {
    return ANALYSIS.analyse(new Source(format, text, null));
  }

  static String read(String file) {
    try (InputStream in = Objects.requireNonNull(Analyses.class.getResourceAsStream("/articles/" + file),
        file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
