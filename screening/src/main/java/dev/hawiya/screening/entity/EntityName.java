package dev.hawiya.screening.entity;

/**
 * One name of an entity, in any script.
 *
 * @param text as the list writes it, a person's family name last where the list tells which it is
 * @param strength how surely it names the entity
 */
public record EntityName(String text, Strength strength) {
  /** How surely a name is the entity's. */
  public enum Strength {
    /** The name it is listed under. */
    PRIMARY,
    /** Another name, in another script or spelling, or a former one. */
    ALIAS,
    /** An alias that the list calls weak or of low quality: a nickname, a broad or common word. */
    WEAK_ALIAS
  }

  public EntityName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name has letters");
    }
  }

  public static EntityName primary(String text) {
    return new EntityName(text, Strength.PRIMARY);
  }

  public static EntityName alias(String text) {
    return new EntityName(text, Strength.ALIAS);
  }

  public static EntityName weakAlias(String text) {
    return new EntityName(text, Strength.WEAK_ALIAS);
  }
}
