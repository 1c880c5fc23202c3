package dev.hawiya.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.entity.Place;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.name.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityIndexTest {
  private static final Names NAMES = Names.load();
  private static final String LONG = "Tarek Ramses ".repeat(5000).strip();
  private static final String LONG_WORD = "tarek".repeat(10_000);

  @TempDir private Path folder;

  @Test
  void entitiesComeBackWhole() throws IOException {
    List<Entity> entities = new ArrayList<>();
    WildText text = new WildText(5);
    for (int i = 0; i < 100; i++) {
      entities.add(entity("id " + i, text.next() + "x", text.next(), text.next()));
    }
    try (EntityIndex index = written(entities)) {
      assertThat(index.size()).isEqualTo(entities.size());
      for (Entity entity : entities) {
        assertThat(index.entity(index.find(entity.id()).orElseThrow())).isEqualTo(entity);
      }
      assertThat(index.find("id")).isEmpty();
    }
  }

  @Test
  void everyNameLeadsToItsEntity() throws IOException {
    Entity one = entity("1", "Tarek Ramses", "Hatem Wagdy", "");
    Entity other = entity("2", "Mona Salama", "Samira Qandil", "");
    try (EntityIndex index = written(List.of(one, other))) {
      for (Entity entity : List.of(one, other)) {
        for (EntityName name : entity.names()) {
          List<Candidate> found =
              index.named(NAMES.keys().of(NAMES.parser().parse(name.text(), true)), 2, 10);
          assertThat(found).extracting(c -> c.name().name().text()).contains(name.text());
          assertThat(found)
              .filteredOn(c -> c.name().name().text().equals(name.text()))
              .extracting(c -> index.entity(c.entity()))
              .containsExactly(entity);
        }
      }
    }
  }

  @Test
  void factsAndNumbersAreTheEntitys() throws IOException {
    Entity one = entity("1", "Tarek Ramses", "", "٩٩-١٢٣٤");
    try (EntityIndex index = written(List.of(one, entity("2", "Mona Salama", "", "77")))) {
      int[] found = index.numbered("991234");
      assertThat(found).containsExactly(index.find("1").orElseThrow());
      assertThat(index.facts(found).get(0).numbers()).containsExactly("991234");
      assertThat(index.facts(found).get(0).countries()).isEqualTo(Set.of("EG", "PK"));
      assertThat(index.facts(found).get(0).birthDates()).containsExactly(BirthDate.in(1951));
      assertThat(index.numbered("nothing")).isEmpty();
      assertThat(index.numbered("77")).isEmpty();
    }
  }

  @Test
  void textsOfAnyLengthCostNothingElse() throws IOException {
    List<Entity> entities =
        List.of(
            entity("1", LONG, LONG, LONG),
            entity("2", LONG_WORD, LONG_WORD, LONG_WORD),
            entity("3", "Mona Salama", "", "991234"));
    try (EntityIndex index = written(entities)) {
      assertThat(index.size()).isEqualTo(3);
      assertThat(index.entity(index.numbered("991234")[0])).isEqualTo(entities.get(2));
      assertThat(index.named(NAMES.keys().of(NAMES.parser().parse(LONG, true)), 2, 10))
          .isNotEmpty();
    }
  }

  @Test
  void halvesOfSignsCostNothingElse() throws IOException {
    Entity broken = entity("1\uD83D", "Tarek \uD83D Ramses", "\uDE00 Hatem", "12345\uDE00");
    try (EntityIndex index = written(List.of(broken, entity("2", "Mona Salama", "", "991234")))) {
      assertThat(index.entity(index.find("1\uD83D").orElseThrow()).name())
          .startsWith("Tarek ")
          .endsWith(" Ramses");
      assertThat(index.find("2")).isPresent();
    }
  }

  private EntityIndex written(List<Entity> entities) throws IOException {
    try (EntityWriter writer = new EntityWriter(folder, NAMES)) {
      for (Entity entity : entities) {
        writer.add(entity);
      }
      writer.finish();
    }
    return new EntityIndex(folder);
  }

  private static Entity entity(String id, String name, String alias, String number) {
    List<EntityName> names = new ArrayList<>(List.of(EntityName.primary(name)));
    if (!alias.isBlank()) {
      names.add(EntityName.weakAlias(alias));
    }
    return new Entity(
        id,
        EntityKind.PERSON,
        names,
        List.of(BirthDate.in(1951)),
        List.of(new Place(Place.Role.BIRTH, "Tanta", Optional.of("Egypt"))),
        List.of("Pakistan", "nowhere"),
        List.of(new Identifier("Passport", number, Optional.empty())),
        List.of("PEP"),
        SourceField.group("row", List.of(SourceField.of("name", name))));
  }
}
