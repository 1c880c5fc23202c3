package dev.hawiya.screening.entity;

import java.util.Optional;

/**
 * A place that a list ties to an entity.
 *
 * @param role what it is to the entity
 * @param text as the list writes it, without the country
 * @param country as the list writes it
 */
public record Place(Role role, String text, Optional<String> country) {
  /** What a place is to an entity. */
  public enum Role {
    BIRTH,
    ADDRESS
  }
}
