package com.athleex.directory.athletes.preferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Where an athlete is, no finer than they chose.
 *
 * @param id
 *          of the gazetteer; of a country, its code
 */
@Embeddable
record ChosenPlace(@Column(name = "place_precision") @Enumerated(EnumType.STRING) Precision precision,
    @Column(name = "place_id") String id, @Column(name = "place_name") String name,
    @Column(name = "place_country") String countryCode) {}
