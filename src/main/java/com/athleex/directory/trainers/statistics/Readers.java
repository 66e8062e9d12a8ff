package com.athleex.directory.trainers.statistics;

import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.Role;
import com.athleex.directory.trainers.profile.TrainerRepository;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Trainers who look at themselves. */
@Component
class Readers {

  private final TrainerRepository trainers;

  Readers(TrainerRepository trainers) {
    this.trainers = trainers;
  }

  /** The profile of whoever asks, if they have one. */
  Optional<String> own(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Caller caller
        && caller.getPrincipal().role() == Role.TRAINER
            ? trainers.handleOf(caller.getPrincipal().id().value())
            : Optional.empty();
  }
}
