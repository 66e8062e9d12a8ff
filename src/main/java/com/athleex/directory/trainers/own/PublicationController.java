package com.athleex.directory.trainers.own;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.trainers.TrainerProblem;
import com.athleex.directory.trainers.profile.Publication;
import com.athleex.directory.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/trainer/publication")
@Tag(name = "Trainers")
@SecurityRequirement(name = "accessToken")
class PublicationController {

  private final OwnProfiles profiles;

  PublicationController(OwnProfiles profiles) {
    this.profiles = profiles;
  }

  @PutMapping
  @Operation(operationId = "publishOwnTrainerProfile", summary = "Make the profile public", description = "Listed, it is found by search; unlisted, only whoever has its address sees it. Without a body it is listed.")
  @ApiResponse(responseCode = "200", description = "It is public; search finds it within a second")
  @ApiResponse(responseCode = "202", description = "Its texts wait for a person; after that it is public by itself")
  @ApiResponse(responseCode = "409", description = "Incomplete: `gaps` names everything that is missing. Or suspended: `reason`")
  ResponseEntity<PublicationRepresentation> publish(CurrentAccount by,
      @Valid @RequestBody(required = false) @Nullable Wish wish) {
    return switch (profiles.publish(by.id(), wish != null && wish.visibility() == Visibility.UNLISTED)) {
      case Publication.Live live -> ResponseEntity.ok(PublicationRepresentation.of(live));
      case Publication.InReview(var handle) ->
        ResponseEntity.status(HttpStatus.ACCEPTED).body(PublicationRepresentation.inReview(handle));
      case Publication.Incomplete(var gaps) -> throw Gaps.problem(gaps);
      case Publication.Suspended(var reason) ->
        throw new ProblemException(TrainerProblem.PROFILE_SUSPENDED).with("reason", reason);
    };
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "withdrawOwnTrainerProfile", summary = "Take the profile from the public", description = "Its address answers 410 from then on. It can be published again.")
  @ApiResponse(responseCode = "204", description = "Nobody else sees it")
  void withdraw(CurrentAccount by) {
    profiles.withdraw(by.id());
  }

  /** Who shall find it. */
  enum Visibility {
    LISTED, UNLISTED
  }

  /** How to be public. */
  @Schema(name = "TrainerPublicationWish")
  record Wish(@Nullable Visibility visibility) {}

  /** How a profile is public. */
  @Schema(name = "TrainerPublication")
  record PublicationRepresentation(State state, @Schema(example = "giulia-rossi") String handle,
      @Schema(example = "/api/v1/trainers/giulia-rossi") String url, @Nullable Instant publishedAt) {

    enum State {
      LISTED, UNLISTED, IN_REVIEW
    }

    static PublicationRepresentation of(Publication.Live live) {
      return new PublicationRepresentation(live.unlisted() ? State.UNLISTED : State.LISTED, live.handle(),
          "/api/v1/trainers/" + live.handle(), live.publishedAt());
    }

    static PublicationRepresentation inReview(String handle) {
      return new PublicationRepresentation(State.IN_REVIEW, handle, "/api/v1/trainers/" + handle, null);
    }
  }
}
