package com.athleex.directory.embed.article;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.reading.ArticleText;
import com.athleex.directory.embed.article.ArticlePage.Block;
import com.athleex.directory.embed.article.ArticlePage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays a text out, and says where in it a call to action stands: something to
 * read after the first part; whom to find, in an article on an injury, after
 * the red flags.
 */
final class Parts {

  private Parts() {}

  static List<Part> of(RegisteredArticle article, ArticleText text) {
    int flags = firstOfFlags(text);
    return IntStream.range(0, text.sections().size()).mapToObj(at -> {
      var section = text.sections().get(at);
      boolean table = text.situations() != null && text.situations().section() == at;
      return new Part(section.heading(), Math.max(2, Math.min(6, section.level())),
          blocks(section.text(), Set.copyOf(section.bullets())), table, slot(article, at, flags));
    }).toList();
  }

  private static int firstOfFlags(ArticleText text) {
    return text.redFlagSigns().stream().mapToInt(flag -> flag.section()).min().orElse(-1);
  }

  private static @Nullable String slot(RegisteredArticle article, int at, int flags) {
    if (article.injury() && at == flags)
      return "after-red-flags";
    return at == 0 && flags != 0 ? "inline" : null;
  }

  private static List<Block> blocks(String text, Set<String> bullets) {
    var blocks = new ArrayList<Block>();
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      boolean item = bullets.contains(line);
      if (item && !blocks.isEmpty() && blocks.getLast().list())
        blocks.getLast().lines().add(line);
      else
        blocks.add(new Block(item, new ArrayList<>(List.of(line))));
    }
    return blocks;
  }
}
