package com.athleex.directory.articles.lexicon;

/**
 * What a phrase in an article tells of its place there. The phrases stand in
 * {@code articles/lexicon_<language>.tsv}, under the constant's name in lower
 * case with hyphens.
 */
public enum Cue {
  /** Words so common that counting them tells the language. */
  FUNCTION_WORD,
  /** Lines above an article that belong to the site. */
  NAVIGATION,
  /** Lines below an article that belong to the site. */
  FOOTER,
  /** A printed reading time, its minutes as a number. */
  READING_TIME,
  /** What stands before an author's name. */
  BYLINE,
  /** What stands before a list of tags. */
  TAGS_LABEL,
  /** Tags that are no specialty. */
  TAG,
  /** Headings of questions and answers. */
  FAQ_HEADING,
  /** Headings of the signs that call for a professional. */
  RED_FLAGS_HEADING,
  /** Lead-ins of a list of such signs. */
  RED_FLAGS_LEAD,
  /** Header of a table's column of situations. */
  SITUATION_COLUMN,
  /** Header of a table's column that says when a professional is needed. */
  PROFESSIONAL_COLUMN,
  EMERGENCY,
  /** Says that something is no emergency. */
  NO_EMERGENCY,
  URGENT,
  PROFESSIONAL,
  /** Makes what follows depend on something. */
  CONDITION,
  /** Parts what is an alternative from what must come together. */
  ALTERNATIVE,
  /** Says that no professional is needed. */
  NO_NEED,
  DISCLAIMER,
  FIND_A_TRAINER,
  HOW_IT_WORKS,
  START_FREE,
  /** The noun of a guide that the text refers to. */
  GUIDE,
  /** Opens a reference to a guide whose name stands before the noun. */
  GUIDE_OPENER,
  /** Joins a guide's noun to the name that follows it. */
  GUIDE_LINK,
  /** Describes a guide without being part of its name. */
  GUIDE_FILLER,
  /** Ends the name of a guide. */
  GUIDE_STOP,
  /** Joins two names of guides. */
  GUIDE_AND
}
