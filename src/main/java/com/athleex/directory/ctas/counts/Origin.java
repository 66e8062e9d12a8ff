package com.athleex.directory.ctas.counts;

import com.athleex.directory.ctas.Placement;

/**
 * The call to action that something began with.
 *
 * @param article
 *          its slug
 * @param variant
 *          of the wording
 */
record Origin(String article, Placement placement, String variant) {}
