package dev.hawiya.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.SourceField;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityPrintTest {
  private static final EntityPrint PRINT =
      EntityPrint.of(entity("Samir Korvat", "2026-01-01", "a"));

  @Test
  void whatEveryEditionWritesAnewIsNoChange() {
    assertThat(EntityPrint.of(entity("Samir Korvat", "2026-02-01", "a"))).isEqualTo(PRINT);
  }

  @Test
  void anotherNameOrRemarkIsAChange() {
    assertThat(EntityPrint.of(entity("Samir Korvati", "2026-01-01", "a"))).isNotEqualTo(PRINT);
    assertThat(EntityPrint.of(entity("Samir Korvat", "2026-01-01", "b"))).isNotEqualTo(PRINT);
  }

  private static Entity entity(String name, String seen, String remark) {
    return new Entity(
        "1",
        EntityKind.PERSON,
        List.of(EntityName.primary(name)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        SourceField.group(
            "record", List.of(SourceField.of("last_seen", seen), SourceField.of("note", remark))));
  }
}
