package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.licence.Design.Table;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The classes that a licence is for, each with the dates from and until which it holds. */
final class ClassTable {
  private static final double ROW = 1.5;
  private static final double HEADER = 0.72;
  private static final List<String> COLUMNS = List.of("licence_class", "issue_date", "expiry_date");

  private final Table table;
  private final Look look;
  private final ValueText values;
  private final List<Piece> pieces = new ArrayList<>();

  ClassTable(Table table, Look look, ValueText values) {
    this.table = table;
    this.look = look;
    this.values = values;
  }

  List<Piece> set(Licence licence) {
    Type type = new Type(look.value(), look.latin(), table.size() * look.scale());
    Type head = new Type(look.label(), look.latin(), type.size() * HEADER);
    double baseline = table.area().getMinY() + head.size();
    for (int column = 0; column < COLUMNS.size(); column++) {
      put(look.worded(table.headers().get(column)), head, column, baseline, Ink.FORM);
    }
    for (String held : licence.fields().getOrDefault("licence_class", "").split(" ")) {
      baseline += ROW * type.size();
      put(held, type, 0, baseline, Ink.VALUE);
      for (int column = 1; column < COLUMNS.size(); column++) {
        put(values.of(COLUMNS.get(column)).orElse(""), type, column, baseline, Ink.VALUE);
      }
    }
    return pieces;
  }

  /** Columns run from right to left. */
  private void put(String text, Type type, int column, double baseline, Ink ink) {
    if (!text.isEmpty()) {
      Rectangle2D area = table.area();
      double wide = area.getWidth() / COLUMNS.size();
      double middle = area.getMaxX() - wide * (column + 0.5);
      double width = Math.min(wide, Setting.width(text, type));
      Spot spot = new Spot(middle + width / 2, true, baseline, wide);
      pieces.add(new Piece(text, Setting.set(text, type, spot), ink));
    }
  }
}
