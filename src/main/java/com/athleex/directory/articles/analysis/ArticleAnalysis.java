package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.analysis.DerivedArticle.Faq;
import com.athleex.directory.articles.analysis.DerivedArticle.RedFlag;
import com.athleex.directory.articles.analysis.DerivedArticle.Section;
import com.athleex.directory.articles.analysis.DerivedArticle.TagLists;
import com.athleex.directory.articles.analysis.Framing.Framed;
import com.athleex.directory.articles.analysis.KnownArticles.KnownArticle;
import com.athleex.directory.articles.lexicon.Cue;
import com.athleex.directory.articles.lexicon.Lexicon;
import com.athleex.directory.articles.lexicon.Lexicons;
import com.athleex.directory.articles.manuscript.Block;
import com.athleex.directory.articles.manuscript.Manuscript;
import com.athleex.directory.articles.manuscript.Manuscripts;
import com.athleex.directory.articles.manuscript.Source;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Derives from a text what it says of itself: by its structure, the taxonomy of
 * specialties and the lexicons' cues. Stores nothing; takes time linear in the
 * text.
 */
@Service
public class ArticleAnalysis {

  private static final int WORDS_A_MINUTE = 200;

  private final Manuscripts manuscripts;
  private final Lexicons lexicons;
  private final Specialties specialties;
  private final KnownArticles known;

  public ArticleAnalysis(Manuscripts manuscripts, Lexicons lexicons, Specialties specialties,
      KnownArticles known) {
    this.manuscripts = manuscripts;
    this.lexicons = lexicons;
    this.specialties = specialties;
    this.known = known;
  }

  public DerivedArticle analyse(Source source) {
    return analyse(manuscripts.read(source), source.title());
  }

  /**
   * @param title
   *          where it is known apart from the text, or null
   */
  public DerivedArticle analyse(Manuscript manuscript, @Nullable String title) {
    Locale language = languageOf(manuscript);
    Lexicon lexicon = lexicons.in(language);
    List<KnownArticle> articles = known.all();
    Framed framed = new Framing(lexicons.any(), vocabulary(articles)).frame(manuscript, title);
    Outline outline = Outline.of(framed.body(), lexicon);
    List<Section> sections = outline.sections();
    List<Faq> faq = Questions.in(outline);
    var warnings = new Warnings(outline, faq, lexicon, language);
    List<RedFlag> redFlags = warnings.redFlags();
    List<String> tags = Stream.concat(framed.headTags().stream(), framed.footTags().stream()).distinct()
        .toList();
    var topics = new Topics(specialties, framed, tags, sections);
    var guides = new Guides(new GuidePhrases(lexicon), articles, specialties);
    return new DerivedArticle(language.getLanguage(), framed.title(), framed.standfirst(), framed.author(),
        readingMinutes(framed), tags, new TagLists(framed.headTags(), framed.footTags()),
        topics.gated() || !redFlags.isEmpty(), disclaimer(sections, lexicon, language),
        topics.ranked(language),
        sections, warnings.situations(), redFlags, faq, guides.in(sections, manuscript.hints().links()),
        CallsToAction.in(sections, lexicons.any()));
  }

  private Locale languageOf(Manuscript manuscript) {
    Locale marked = manuscript.hints().language();
    if (marked != null && Set.of("en", "it").contains(marked.getLanguage()))
      return Locale.of(marked.getLanguage());
    return lexicons
        .languageOf(manuscript.blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
  }

  private List<String> vocabulary(List<KnownArticle> articles) {
    Stream<String> taxonomy = specialties.all().stream().flatMap(ArticleAnalysis::words);
    Stream<String> catalogue = articles.stream().flatMap(article -> article.tags().stream());
    return Stream.of(taxonomy, catalogue, lexicons.any().phrases(Cue.TAG).stream()).flatMap(words -> words)
        .toList();
  }

  private static Stream<String> words(Specialty specialty) {
    return Stream.concat(Stream.of(specialty.labels().en(), specialty.labels().it()),
        specialty.synonyms().stream());
  }

  private static List<String> disclaimer(List<Section> sections, Lexicon lexicon, Locale language) {
    return sections.stream().flatMap(section -> Sentences.of(section.text(), language).stream())
        .filter(sentence -> lexicon.says(Cue.DISCLAIMER, sentence)).distinct().toList();
  }

  private static int readingMinutes(Framed framed) {
    if (framed.minutes() != null)
      return framed.minutes();
    int words = framed.body().stream().mapToInt(block -> new StringTokenizer(block.text()).countTokens())
        .sum();
    return Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
  }
}
