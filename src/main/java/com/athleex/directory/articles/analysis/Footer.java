package com.athleex.directory.articles.analysis;

import com.athleex.directory.articles.lexicon.Cue;
import com.athleex.directory.articles.lexicon.Folding;
import com.athleex.directory.articles.lexicon.Lexicon;
import com.athleex.directory.articles.manuscript.Block;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what stands below an article: from the end upward, lines that a site
 * adds (tags, invitations, its name, the page's title), with nothing but short
 * lines between them.
 *
 * @param tags
 *          that stand there
 */
record Footer(int start, List<String> tags) {

  private static final int DEEPEST = 20;
  private static final int LONGEST_LINE = 160;

  static Footer below(List<Block> blocks, Lexicon lexicon) {
    int start = blocks.size();
    String site = site(blocks);
    for (int at = blocks.size() - 1; at > 0 && at >= blocks.size() - DEEPEST; at--) {
      String text = blocks.get(at).text();
      if (text.length() > LONGEST_LINE && !TagLine.isHashed(text))
        break;
      if (belongsToSite(text, site, at == blocks.size() - 1, lexicon))
        start = at;
    }
    List<String> tags = blocks.subList(start, blocks.size()).stream().map(Block::text)
        .filter(TagLine::isHashed)
        .findFirst().map(TagLine::parted).orElse(List.of());
    return new Footer(start, tags);
  }

  private static boolean belongsToSite(String text, String site, boolean last, Lexicon lexicon) {
    return TagLine.isHashed(text) || text.startsWith("©") || Folding.fold(text).equals(site)
        || last && text.contains("|") || Arrays.stream(text.split("(?<=[.!?])\\s"))
            .allMatch(sentence -> invites(sentence, lexicon));
  }

  private static boolean invites(String sentence, Lexicon lexicon) {
    return lexicon.isOnly(Cue.FOOTER, sentence) || lexicon.isOnly(Cue.START_FREE, sentence)
        || lexicon.isOnly(Cue.FIND_A_TRAINER, sentence);
  }

  // a page's title ends with the site's name after a bar
  private static String site(List<Block> blocks) {
    if (blocks.isEmpty())
      return "";
    String last = blocks.getLast().text();
    int bar = last.lastIndexOf('|');
    return bar < 0 ? "" : Folding.fold(last.substring(bar + 1).strip());
  }
}
