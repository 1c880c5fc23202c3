package dev.hawiya.screening.index;

import dev.hawiya.screening.entity.Entity;
import tools.jackson.databind.json.JsonMapper;

/** An entity as bytes and back. */
final class EntityCodec {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private EntityCodec() {}

  static byte[] bytes(Entity entity) {
    return JSON.writeValueAsBytes(entity);
  }

  static Entity entity(byte[] bytes) {
    return JSON.readValue(bytes, Entity.class);
  }
}
