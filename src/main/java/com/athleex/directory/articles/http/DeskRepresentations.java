package com.athleex.directory.articles.http;

import com.athleex.directory.articles.edition.Readiness;
import com.athleex.directory.articles.http.DeskRepresentation.GapRepresentation;
import com.athleex.directory.articles.http.DeskRepresentation.PublicationRepresentation;
import com.athleex.directory.articles.registry.DeskArticle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells editors of articles, in their language. */
@Component
class DeskRepresentations {

  private final MessageSource messages;

  DeskRepresentations(MessageSource messages) {
    this.messages = messages;
  }

  DeskRepresentation of(DeskArticle article, Locale language) {
    var composition = article.composition();
    var readiness = article.readiness();
    return new DeskRepresentation(article.entry(), article.edition(),
        composition == null ? null : composition.article(),
        composition == null ? null : composition.redFlagPack(),
        composition == null ? List.of() : composition.sources(),
        readiness == null ? null : of(readiness, language),
        article.revisions());
  }

  private PublicationRepresentation of(Readiness readiness, Locale language) {
    return new PublicationRepresentation(readiness.isReady(), readiness.missing().stream()
        .map(gap -> new GapRepresentation(gap, gap.pointer(),
            messages.getMessage(gap.messageKey(), null, language)))
        .toList(), readiness.proposedOrder());
  }
}
