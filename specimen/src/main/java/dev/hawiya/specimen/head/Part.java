package dev.hawiya.specimen.head;

/** What a surface is of. */
enum Part {
  FACE,
  SKIN,
  HAIR,
  CLOTH,
  SCARF
}
