package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.SideLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that may be values of the fields of a form, with what speaks for each. */
final class FormCandidates {
  /** How many texts may be a field's label. */
  private static final int LABELS = 6;

  private final FormSheet sheet;
  private final FormLooks looks;
  private final FormPlaces places;

  /** Indices of texts that labels of no field claim. */
  private final Set<Integer> claimed;

  private final List<FormCandidate> all = new ArrayList<>();

  FormCandidates(SideLayout side, FormValue values, FormSheet sheet) {
    this.sheet = sheet;
    this.looks = new FormLooks(side, values, sheet);
    this.places = new FormPlaces(sheet);
    this.claimed =
        IntStream.range(0, sheet.tokens().size())
            .filter(i -> places.isOfNoField(sheet.tokens().get(i)))
            .boxed()
            .collect(Collectors.toSet());
    side.fields().forEach(this::add);
  }

  List<FormCandidate> all() {
    return all;
  }

  private void add(FieldDefinition field) {
    List<FormToken> tokens = sheet.tokens();
    int[] labels =
        IntStream.range(0, tokens.size())
            .boxed()
            .filter(i -> tokens.get(i).names().containsKey(field))
            .sorted(Comparator.comparingDouble(i -> tokens.get(i).names().get(field)))
            .limit(LABELS)
            .mapToInt(i -> i)
            .toArray();
    for (int value = 0; value < tokens.size(); value++) {
      FormToken token = tokens.get(value);
      if (!field.isOfWords() && claimed.contains(value)) {
        continue;
      }
      if (looks.fits(field, token)) {
        add(field, FormToken.NONE, value);
      }
      for (int label : labels) {
        if (label != value && places.near(tokens.get(label), token)) {
          add(field, label, value);
        }
      }
    }
  }

  private void add(FieldDefinition field, int label, int value) {
    Numbers into = new Numbers();
    looks.field(field, into);
    looks.label(
        field,
        label == FormToken.NONE ? Optional.empty() : Optional.of(sheet.tokens().get(label)),
        into);
    looks.value(field, sheet.tokens().get(value), into);
    places.pair(label, value, into);
    all.add(new FormCandidate(field, label, value, into.toArray()));
  }
}
