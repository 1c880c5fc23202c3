package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.name.LatinNames;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that {@link FormFinder} weighs on a form, for those who train its networks. */
public final class FormSurvey {
  private final Layout layout;
  private final FormWords words;
  private final FormValue values;

  /**
   * @param names as of {@link FormFinder}
   * @param known which labels of the catalogue are known: to train for those that are not
   */
  public FormSurvey(Layout layout, LatinNames names, Predicate<String> known) {
    this.layout = layout;
    this.words = new FormWords(layout, known);
    this.values = new FormValue(layout.type(), names);
  }

  /**
   * Something weighed.
   *
   * @param field id of the field that it may be for
   * @param texts indices: of the label, or -1, and the value; or of a value's texts and the one
   *     that may go on with them
   * @param looks what a network is given, but for what is under a ten thousandth
   */
  public record Weighed(String field, List<Integer> texts, float[] looks) {
    private static final double EXACT = 10_000;

    Weighed(String field, List<Integer> texts, double[] looks) {
      this(field, texts, rounded(looks));
    }

    private static float[] rounded(double[] looks) {
      float[] rounded = new float[looks.length];
      for (int i = 0; i < looks.length; i++) {
        rounded[i] = (float) (Math.round(EXACT * looks[i]) / EXACT);
      }
      return rounded;
    }
  }

  /**
   * What one side says.
   *
   * @param texts all that may be labels and values
   * @param alone values, by themselves
   * @param together the same values, as likely ones speak for each other
   * @param on texts that may go on with the likely values, or be what these go on with
   */
  public record Survey(
      List<String> texts, List<Weighed> alone, List<Weighed> together, List<Weighed> on) {}

  /**
   * @param lines of the whole side
   * @param page size of the side
   */
  public Survey of(List<TextLine> lines, PageSize page) {
    FormSheet sheet = FormSheet.of(words, lines, page);
    List<FormCandidate> all = new FormCandidates(layout.side(), values, sheet).all();
    List<String> texts = sheet.tokens().stream().map(t -> t.line().line().text()).toList();
    FormVotes votes = new FormVotes(sheet, all, FormWeights.alone(all));
    List<Weighed> alone = new ArrayList<>();
    List<Weighed> together = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      FormCandidate one = all.get(i);
      List<Integer> pair = List.of(one.label(), one.value());
      alone.add(new Weighed(one.field().id(), pair, one.looks()));
      double[] more = FormWeights.together(one, votes.of(i));
      together.add(new Weighed(one.field().id(), pair, more));
    }
    return new Survey(texts, alone, together, on(sheet, all));
  }

  /** Up to the third text of a value, and what stands before it. */
  private List<Weighed> on(FormSheet sheet, List<FormCandidate> all) {
    double[] likely = FormWeights.likely(sheet, all);
    Map<FieldDefinition, FormCandidate> chosen = FormChoice.of(sheet, all, likely);
    FormRuns runs = new FormRuns(sheet, values, chosen, all, likely);
    List<Weighed> on = new ArrayList<>();
    chosen.forEach(
        (field, value) -> {
          if (FormValue.isOpen(field)) {
            int own = value.value();
            runs.before(field, own).forEach(one -> on.add(on(runs, field, List.of(one), own)));
            for (int next : runs.next(field, List.of(own))) {
              on.add(on(runs, field, List.of(own), next));
              List<Integer> second = List.of(own, next);
              runs.next(field, second).forEach(last -> on.add(on(runs, field, second, last)));
            }
          }
        });
    return on;
  }

  private static Weighed on(FormRuns runs, FieldDefinition field, List<Integer> so, int next) {
    List<Integer> texts = Stream.concat(so.stream(), Stream.of(next)).toList();
    return new Weighed(field.id(), texts, runs.looks(field, so, next));
  }
}
