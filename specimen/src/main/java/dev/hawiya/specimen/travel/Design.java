package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.traveller.PaperSize;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands where on one side of a document. */
record Design(List<Element> elements) {
  private static final Map<PaperSize, List<String>> FRONTS =
      Map.of(
          PaperSize.TD3, List.of("passport-a", "passport-b", "passport-c"),
          PaperSize.TD1, List.of("td1-front-a", "td1-front-b"),
          PaperSize.TD2, List.of("td2-a", "td2-b"),
          PaperSize.MRV_A, List.of("visa-a-a", "visa-a-b"),
          PaperSize.MRV_B, List.of("visa-b-a", "visa-b-b"));
  private static final List<String> BACKS = List.of("td1-back-a", "td1-back-b");

  /**
   * One thing on the page.
   *
   * @param name a field's id, or what is drawn there
   * @param place in millimetres from the page's top left; a field's has no height, its label's base
   *     line is at the top
   */
  record Element(String name, Rectangle2D place) {}

  static Design load(String name) {
    return new Design(Table.rows(name).stream().map(Design::element).toList());
  }

  /** Any of the fronts of a format. */
  static String front(PaperSize size, int choice) {
    List<String> names = FRONTS.get(size);
    return names.get(choice % names.size());
  }

  static String back(int choice) {
    return BACKS.get(choice % BACKS.size());
  }

  private static Element element(List<String> row) {
    double[] n = row.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
    return new Element(row.get(0), new Rectangle2D.Double(n[0], n[1], n[2], n[3]));
  }

  /** All places of one name. */
  List<Rectangle2D> all(String name) {
    return elements.stream().filter(e -> e.name().equals(name)).map(Element::place).toList();
  }

  Optional<Rectangle2D> place(String name) {
    return all(name).stream().findFirst();
  }
}
