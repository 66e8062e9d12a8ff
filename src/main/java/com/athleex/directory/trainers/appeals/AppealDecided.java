package com.athleex.directory.trainers.appeals;

import java.util.UUID;

/**
 * A trainer is told what became of an appeal.
 *
 * @param letter
 *          its id
 */
record AppealDecided(UUID letter, UUID appeal) {}
