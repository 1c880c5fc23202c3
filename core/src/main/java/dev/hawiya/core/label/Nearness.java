package dev.hawiya.core.label;

/** How readily a value is taken for a label's, by where the two stand. Heights are the value's. */
public final class Nearness {
  /** What is further than this belongs to nothing. */
  public static final double FAR = 4;

  /** Gap under a label, in heights, up to which a line still belongs to it. */
  private static final double BELOW = 1.6;

  /** A value never reaches further up into its label than this, in heights. */
  private static final double INTO = 0.45;

  private static final double MOST_INDENT = 2.5;
  private static final double UNDER = 0.6;
  private static final double WEIGHT_OF_INDENT = 0.5;

  /** A line beside a label is its value less often than one below. */
  private static final double BESIDE = 1.5;

  private static final double MOST_BESIDE = 9;
  private static final double WEIGHT_OF_BESIDE = 0.25;

  /** An Arabic label stands at the right end of its row, the Latin value begins at the left. */
  private static final double ACROSS = 2;

  private static final double MOST_ACROSS = 20;
  private static final double WEIGHT_OF_ACROSS = 0.08;

  private Nearness() {}

  /** 0 is beside itself, {@link #FAR} and more is no neighbour. */
  public static double between(PlacedLine label, PlacedLine value) {
    double near = Math.min(below(label, value), beside(label, value));
    return label.arabic() && !value.arabic() ? Math.min(near, across(label, value)) : near;
  }

  private static double across(PlacedLine label, PlacedLine value) {
    double height = value.height();
    double down = (value.y0() - label.y1()) / height;
    double aside = (label.x0() - value.x1()) / height;
    boolean follows = down >= -INTO && down <= BELOW && value.middle() > label.y1();
    return follows && aside >= 0 && aside <= MOST_ACROSS
        ? ACROSS + Math.max(0, down) + WEIGHT_OF_ACROSS * aside
        : FAR;
  }

  private static double below(PlacedLine label, PlacedLine value) {
    double height = value.height();
    double gap = (value.y0() - label.y1()) / height;
    double indent = value.indent(label, value.arabic()) / height;
    boolean under = indent <= MOST_INDENT || value.shared(label) >= UNDER;
    boolean follows = gap >= -INTO && gap <= BELOW && value.middle() > label.y1();
    return under && follows
        ? Math.max(0, gap) + WEIGHT_OF_INDENT * Math.min(indent, MOST_INDENT)
        : FAR;
  }

  /** The same for a value on the label's own row. */
  public static double beside(PlacedLine label, PlacedLine value) {
    double height = value.height();
    double gap = (label.arabic() ? label.x0() - value.x1() : value.x0() - label.x1()) / height;
    boolean follows = value.onRowOf(label) && gap >= -INTO && gap <= MOST_BESIDE;
    return follows ? BESIDE + WEIGHT_OF_BESIDE * Math.max(0, gap) : FAR;
  }
}
