package com.athleex.directory.search.understanding;

import com.athleex.directory.specialties.Specialty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text was understood to mean.
 *
 * @param pieces
 *          that ask for something, in the text's order
 * @param possible
 *          places that the text may mean besides, but was not taken to mean
 * @param rest
 *          the words that are left to look for, or null
 * @param spokenOf
 *          every specialty in the text, however it was taken
 */
public record ReadText(List<Piece> pieces, List<Piece> possible, @Nullable String rest,
    List<Specialty> spokenOf) {

  public static final ReadText NOTHING = new ReadText(List.of(), List.of(), null, List.of());
}
