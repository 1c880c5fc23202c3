package dev.hawiya.screening.entity;

/** What a list names. */
public enum EntityKind {
  PERSON,
  /** A company, a body, a group of people. */
  ORGANISATION,
  VESSEL,
  AIRCRAFT,
  /** What the list does not tell. */
  UNKNOWN
}
