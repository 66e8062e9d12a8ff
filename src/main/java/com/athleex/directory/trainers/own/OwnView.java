package com.athleex.directory.trainers.own;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.media.PhotoAddress;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.own.OwnProfileRepresentation.GapRepresentation;
import com.athleex.directory.trainers.own.OwnProfileRepresentation.HiddenSpecialty;
import com.athleex.directory.trainers.own.OwnProfileRepresentation.Texts;
import com.athleex.directory.trainers.profile.Gap;
import com.athleex.directory.trainers.profile.History;
import com.athleex.directory.trainers.profile.ShownSpecialties;
import com.athleex.directory.trainers.profile.ShownSpecialties.Obstacle;
import com.athleex.directory.trainers.profile.Trainer;
import com.athleex.directory.trainers.profile.TrainerChanges;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Shows a profile to its trainer, with everything that is between it and the
 * public.
 */
@Component
public class OwnView {

  private static final int MOST_REVISIONS = 100;

  private final ShownSpecialties shown;
  private final Specialties taxonomy;
  private final TrainerChanges changes;
  private final History history;
  private final MessageSource messages;

  OwnView(ShownSpecialties shown, Specialties taxonomy, TrainerChanges changes, History history,
      MessageSource messages) {
    this.shown = shown;
    this.taxonomy = taxonomy;
    this.changes = changes;
    this.history = history;
    this.messages = messages;
  }

  public OwnProfileRepresentation of(Trainer trainer, Locale language) {
    var today = changes.today();
    var gaps = trainer.gaps(shown, today).stream().map(gap -> gap(gap, language)).toList();
    return new OwnProfileRepresentation(trainer.handle(), trainer.state(), trainer.isPublic(today),
        "/api/v1/trainers/" + trainer.handle(), OwnProfile.of(trainer), gaps, hidden(trainer, language),
        texts(trainer), trainer.photo() == null ? null : PhotoAddress.large(trainer.photo()),
        trainer.suspensionReason(), trainer.publishedAt(), trainer.confirmedAt(),
        trainer.changedAt());
  }

  private static Texts texts(Trainer trainer) {
    if (trainer.textsWait())
      return new Texts(Texts.Review.WAITING, null);
    var refused = trainer.textsRefusedBecause();
    return refused == null ? new Texts(Texts.Review.CLEAR, null) : new Texts(Texts.Review.REFUSED, refused);
  }

  private GapRepresentation gap(Gap gap, Locale language) {
    String name = Gaps.name(gap);
    return new GapRepresentation(name, gap.pointer(),
        messages.getMessage("trainer.gap." + name, null, language));
  }

  private List<HiddenSpecialty> hidden(Trainer trainer, Locale language) {
    boolean evidenced = trainer.isEvidenced(changes.today());
    return trainer.specialties().stream()
        .filter(slug -> shown.obstacle(slug, trainer.profession(), evidenced) != Obstacle.NONE)
        .map(slug -> new HiddenSpecialty(slug,
            taxonomy.find(slug).map(specialty -> specialty.label(language)).orElse(slug),
            shown.obstacle(slug, trainer.profession(), evidenced)))
        .toList();
  }

  public List<RevisionRepresentation> history(Trainer trainer, AccountId owner) {
    return history.of(trainer.id(), MOST_REVISIONS).stream()
        .map(revision -> RevisionRepresentation.of(revision, owner)).toList();
  }
}
