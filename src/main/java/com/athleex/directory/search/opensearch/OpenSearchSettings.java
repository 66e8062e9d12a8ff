package com.athleex.directory.search.opensearch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param patience
 *          how long somebody who searches waits for the cluster
 * @param prefix
 *          of the index's name, lower-case, where several installations share a
 *          cluster
 */
@ConfigurationProperties("directory.search.opensearch")
record OpenSearchSettings(@DefaultValue("PT3S") Duration patience,
    @DefaultValue("") String prefix) {}
