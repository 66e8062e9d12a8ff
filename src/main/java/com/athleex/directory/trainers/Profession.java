package com.athleex.directory.trainers;

/** What a trainer is by training and licence; a type, never a tag. */
public enum Profession {
  TRAINER, STRENGTH_COACH, KINESIOLOGIST, PHYSIOTHERAPIST, DOCTOR
}
