package dev.hawiya.screening.index;

import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.name.ParsedName;

/**
 * A name of an entity, ready to be compared.
 *
 * @param name its words
 * @param strength how surely it names the entity
 */
public record ListedName(ParsedName name, EntityName.Strength strength) {}
