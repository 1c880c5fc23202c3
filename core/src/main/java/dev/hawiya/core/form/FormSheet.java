package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was read on one side of a form, in pieces.
 *
 * @param tokens a label before what stands behind it on its line
 * @param unit usual height of a line
 */
record FormSheet(List<FormToken> tokens, double unit) {
  /** Share of wrong letters up to which a text is a label and nothing else. */
  private static final double NAMED = 0.1;

  static FormSheet of(FormWords words, List<TextLine> lines, PageSize page) {
    Tokens tokens = new Tokens(words, page, new ArrayList<>());
    for (TextLine line : lines) {
      List<FormPiece> pieces = words.pieces(line);
      if (pieces.size() > 1 || pieces.stream().anyMatch(p -> p.value().isPresent())) {
        tokens.add(line, FormToken.NONE, true, true);
      }
      for (FormPiece piece : pieces) {
        int head = tokens.add(piece.head(), FormToken.NONE, piece.head() == line, false);
        piece.value().ifPresent(value -> tokens.add(value, head, false, false));
        if (tokens.all.get(head).nearest() > NAMED) {
          tokens.parts(piece.head());
        }
        piece.value().ifPresent(tokens::parts);
      }
    }
    double[] heights = tokens.all.stream().mapToDouble(t -> t.line().height()).sorted().toArray();
    return new FormSheet(
        List.copyOf(tokens.all), heights.length == 0 ? 1 : heights[heights.length / 2]);
  }

  /** Whether two texts are the same ink: one is a part of the other. */
  boolean clash(int one, int other) {
    FormToken a = tokens.get(one);
    FormToken b = tokens.get(other);
    return one == other
        || (a.extra() || b.extra())
            && a.line().onRowOf(b.line())
            && a.line().shared(b.line()) > 0.5;
  }

  private record Tokens(FormWords words, PageSize page, List<FormToken> all) {
    int add(TextLine text, int behind, boolean whole, boolean extra) {
      Map<FieldDefinition, Double> names = new HashMap<>();
      double other = 1;
      for (Map.Entry<FormPiece.Title, Double> near : words.near(text.text()).entrySet()) {
        if (near.getKey().fields().isEmpty()) {
          other = Math.min(other, near.getValue());
        }
        near.getKey().fields().forEach(f -> names.merge(f, near.getValue(), Math::min));
      }
      double named = names.values().stream().mapToDouble(d -> d).min().orElse(1);
      all.add(
          new FormToken(FormFinder.placed(text, page), behind, whole, extra, names, named, other));
      return all.size() - 1;
    }

    /** What a text may fall into, beside the text itself. */
    void parts(TextLine text) {
      for (int cut : new FormParts(words::lists).cuts(text.text())) {
        int head = add(FormWords.trimmed(text, 0, cut).orElse(text), FormToken.NONE, false, true);
        FormWords.trimmed(text, cut, text.text().length())
            .ifPresent(value -> add(value, head, false, true));
      }
    }
  }
}
