package com.athleex.directory.trainers.profile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TrainerRepository extends Repository<Trainer, UUID> {

  List<Trainer> findByHandleIn(Collection<String> handles);

  boolean existsByIdIsNotNull();
}
