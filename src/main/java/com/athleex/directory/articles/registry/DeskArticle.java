package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.edition.Composition;
import com.athleex.directory.articles.edition.Edition;
import com.athleex.directory.articles.edition.Readiness;
import com.athleex.directory.web.EntityVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article on an editor's desk: its latest revision.
 *
 * @param edition
 *          what was given; null where the text stays with the blog, as are the
 *          next two
 * @param composition
 *          what was made of it
 * @param readiness
 *          what keeps it from the public
 * @param revisions
 *          the newest 100
 */
public record DeskArticle(DeskEntry entry, EntityVersion version, @Nullable Edition edition,
    @Nullable Composition composition, @Nullable Readiness readiness, List<SavedRevision> revisions) {}
