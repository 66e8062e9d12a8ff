package com.athleex.directory.trainers.credentials;

import java.util.List;

/**
 * Files of evidence that nobody needs any more.
 *
 * @param keys
 *          of the files
 */
record EvidenceGone(List<String> keys) {}
