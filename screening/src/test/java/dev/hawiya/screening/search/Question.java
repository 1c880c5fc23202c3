package dev.hawiya.screening.search;

import dev.hawiya.screening.entity.BirthDateText;
import dev.hawiya.screening.entity.EntityKind;
import java.util.List;
import java.util.Set;

/** A question of a test: of nobody's kind, on all lists, unless it says otherwise. */
record Question(
    String name,
    EntityKind kind,
    String born,
    List<String> countries,
    List<String> numbers,
    Set<String> lists,
    int most) {
  Question() {
    this("", EntityKind.UNKNOWN, "", List.of(), List.of(), Set.of(), ScreeningQuery.USUAL_MOST);
  }

  Question name(String other) {
    return new Question(other, kind, born, countries, numbers, lists, most);
  }

  Question kind(EntityKind other) {
    return new Question(name, other, born, countries, numbers, lists, most);
  }

  Question born(String other) {
    return new Question(name, kind, other, countries, numbers, lists, most);
  }

  Question countries(String... others) {
    return new Question(name, kind, born, List.of(others), numbers, lists, most);
  }

  Question numbers(String... others) {
    return new Question(name, kind, born, countries, List.of(others), lists, most);
  }

  Question lists(String... others) {
    return new Question(name, kind, born, countries, numbers, Set.of(others), most);
  }

  Question most(int other) {
    return new Question(name, kind, born, countries, numbers, lists, other);
  }

  ScreeningQuery asked() {
    return new ScreeningQuery(
        name, kind, BirthDateText.parse(born), countries, numbers, lists, most);
  }
}
