package dev.hawiya.core.mrz.layout;

import dev.hawiya.core.mrz.table.MrzTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The layout of one format.
 *
 * @param elements every run of places, check digits too; together they fill the lines
 * @param digits the check digits, a composite last
 */
public record Layout(List<Element> elements, List<CheckDigit> digits) {
  public Layout {
    elements = List.copyOf(elements);
    digits = List.copyOf(digits);
  }

  /** Reads the layout of a format from the table; none throws {@link IllegalStateException}. */
  public static Layout of(String format) {
    List<Map<String, String>> rows =
        MrzTable.rows("layouts").stream().filter(r -> r.get("format").equals(format)).toList();
    if (rows.isEmpty()) {
      throw new IllegalStateException("no layout of " + format);
    }
    return new Layout(
        rows.stream().map(Layout::element).toList(),
        rows.stream().filter(r -> !r.get("covers").isEmpty()).map(Layout::digit).toList());
  }

  private static Element element(Map<String, String> row) {
    return new Element(row.get("element"), span(row), CharacterKind.valueOf(row.get("kind")));
  }

  private static Span span(Map<String, String> row) {
    return Span.parse(row.get("line") + ":" + row.get("from") + "-" + row.get("to"));
  }

  private static CheckDigit digit(Map<String, String> row) {
    Span span = span(row);
    List<Span> covers = Arrays.stream(row.get("covers").split(",")).map(Span::parse).toList();
    return new CheckDigit(row.get("element"), new Span.Place(span.line(), span.from()), covers);
  }

  /** The runs of an element, in order; empty where this format has none. */
  public List<Span> spans(String id) {
    return elements.stream().filter(e -> e.id().equals(id)).map(Element::span).toList();
  }

  public boolean has(String id) {
    return elements.stream().anyMatch(e -> e.id().equals(id));
  }

  /** What stands in an element's places, fillers too; "" where this format has none. */
  public String text(String id, List<String> lines) {
    StringBuilder text = new StringBuilder();
    spans(id).forEach(span -> text.append(span.text(lines)));
    return text.toString();
  }

  /** How many characters an element has. */
  public int width(String id) {
    return spans(id).stream().mapToInt(span -> span.to() - span.from()).sum();
  }

  public Optional<CheckDigit> digit(String id) {
    return digits.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /**
   * The element at a place.
   *
   * @throws IllegalArgumentException where the format has no such place
   */
  public Element at(int line, int column) {
    for (Element element : elements) {
      if (element.span().contains(line, column)) {
        return element;
      }
    }
    throw new IllegalArgumentException("no place " + line + ":" + column);
  }
}
