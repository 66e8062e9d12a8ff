package com.athleex.directory.trainers;

import java.util.List;
import java.util.UUID;

/**
 * What the public may see of some trainers changed; raised inside the
 * transaction that changed it, once for a whole batch.
 *
 * @param published
 *          profiles that are public now, new or changed
 * @param withdrawn
 *          ids of trainers who are public no longer
 */
public record TrainersChanged(List<PublicProfile> published, List<UUID> withdrawn) {}
