package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.lexicon.Cue;
import com.athleex.directory.articles.lexicon.Folding;
import com.athleex.directory.articles.lexicon.Lexicon;
import com.athleex.directory.articles.manuscript.Block;
import com.athleex.directory.articles.manuscript.Block.Heading;
import com.athleex.directory.articles.manuscript.Block.Paragraph;
import com.athleex.directory.articles.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts an article from what frames it. The head reaches from the top to the
 * last line that names the author, the reading time or tags; it holds the title
 * and the standfirst.
 */
final class Framing {

  private static final int DEEPEST_HEAD = 15;
  private static final int SHORTEST_STANDFIRST = 40;
  private static final int MOST_TEXTS_IN_HEAD = 2;

  private final Lexicon lexicon;
  private final Collection<String> knownTags;

  Framing(Lexicon lexicon, Collection<String> knownTags) {
    this.lexicon = lexicon;
    this.knownTags = knownTags;
  }

  Framed frame(Manuscript manuscript, @Nullable String givenTitle) {
    Footer footer = Footer.below(manuscript.blocks(), lexicon);
    List<Block> blocks = withoutNavigation(manuscript.blocks().subList(0, footer.start()));
    String hinted = givenTitle == null ? manuscript.hints().title() : givenTitle;
    int title = titleAt(blocks, hinted);
    var byline = new Byline(lexicon);
    var taken = new HashSet<Block>();
    List<Block> head = blocks.subList(0, headEnd(blocks, title, byline, taken));
    String name = title < 0 ? hinted : blocks.get(title).text();
    List<Block> texts = head.stream().skip(title + 1L)
        .filter(block -> isText(block) && !taken.contains(block) && !isRepeated(block, name, null)).toList();
    String standfirst = texts.isEmpty() ? manuscript.hints().standfirst() : texts.getFirst().text();
    var body = new ArrayList<Block>(texts.isEmpty() ? texts : texts.subList(1, texts.size()));
    blocks.stream().skip(head.size()).filter(block -> !isRepeated(block, name, standfirst))
        .forEach(body::add);
    List<String> headTags = headTags(head.subList(0, Math.max(title, 0)), footer, byline, manuscript);
    return new Framed(name, standfirst, byline.author().orElse(manuscript.hints().author()),
        byline.minutes().orElse(null), headTags, footer.tags(), List.copyOf(body));
  }

  private List<Block> withoutNavigation(List<Block> blocks) {
    var kept = new ArrayList<Block>();
    for (int at = 0; at < blocks.size(); at++)
      if (at >= DEEPEST_HEAD || !isNavigation(blocks.get(at).text()))
        kept.add(blocks.get(at));
    return kept;
  }

  private boolean isNavigation(String text) {
    return text.length() <= 60 && lexicon.isOnly(Cue.NAVIGATION, text);
  }

  private static int titleAt(List<Block> blocks, @Nullable String hinted) {
    int limit = Math.min(DEEPEST_HEAD, blocks.size());
    if (hinted != null) {
      for (int at = 0; at < limit; at++)
        if (Folding.fold(blocks.get(at).text()).equals(Folding.fold(hinted)))
          return at;
      return -1;
    }
    for (int at = 0; at < limit; at++)
      if (blocks.get(at) instanceof Heading heading && !Byline.isInitials(heading.text()))
        return at;
    return -1;
  }

  private static int headEnd(List<Block> blocks, int title, Byline byline, Set<Block> taken) {
    int end = title + 1;
    int texts = 0;
    for (int at = 0; at < Math.min(DEEPEST_HEAD, blocks.size()) && texts <= MOST_TEXTS_IN_HEAD; at++) {
      Block block = blocks.get(at);
      if (at == title)
        continue;
      if (block instanceof Block.Bullets || block instanceof Block.Table)
        return end;
      if (byline.takes(block.text())) {
        taken.add(block);
        end = Math.max(end, at + 1);
      } else if (at > title && isText(block)) {
        texts++;
      }
    }
    return end;
  }

  private static boolean isText(Block block) {
    return block instanceof Paragraph && block.text().length() >= SHORTEST_STANDFIRST
        && !TagLine.isHashed(block.text());
  }

  private static boolean isRepeated(Block block, @Nullable String title, @Nullable String standfirst) {
    String text = block.text();
    return title != null && block instanceof Heading && Folding.fold(text).equals(Folding.fold(title))
        || text.equals(standfirst);
  }

  private List<String> headTags(List<Block> aboveTitle, Footer footer, Byline byline, Manuscript manuscript) {
    if (!byline.tags().isEmpty())
      return byline.tags();
    if (!manuscript.hints().tags().isEmpty())
      return manuscript.hints().tags();
    var tagLine = new TagLine(Stream.concat(knownTags.stream(), footer.tags().stream()).toList());
    return aboveTitle.stream().map(Block::text).map(tagLine::cut).filter(tags -> !tags.isEmpty()).findFirst()
        .orElse(List.of());
  }

  /**
   * @param minutes
   *          of reading as printed, or null
   */
  record Framed(@Nullable String title, @Nullable String standfirst, @Nullable String author,
      @Nullable Integer minutes, List<String> headTags, List<String> footTags, List<Block> body) {}
}
