package com.athleex.directory.ctas.sitemaps;

import java.time.LocalDate;

/**
 * A page on a specialty near a place where enough trainers meet people.
 *
 * @param place
 *          id; empty: anywhere
 * @param changedOn
 *          last day on which one of them changed or confirmed the profile
 */
record LandingPage(String specialty, String place, LocalDate changedOn) {}
