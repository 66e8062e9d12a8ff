package com.athleex.directory.trainers.forms;

/**
 * Something to choose from.
 *
 * @param value
 *          as it is sent
 * @param label
 *          in the reader's language
 */
public record Choice(String value, String label) {}
