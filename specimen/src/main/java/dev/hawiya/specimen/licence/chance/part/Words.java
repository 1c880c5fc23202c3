package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.core.text.Digits;
import dev.hawiya.specimen.licence.Look;
import java.util.List;
import java.util.Locale;

/** How the labels of one block read. */
public record Words(Style style, Look look) {
  private static final char NO_BREAK = '\u00a0';

  /** Keeps what follows a number at its left. */
  private static final char RIGHT_TO_LEFT = '\u200f';

  boolean leftward(Slot slot) {
    return style.tongue() == Style.Tongue.LATIN || slot.leftward();
  }

  /** The label as it begins a cell. */
  String main(Slot slot, int number) {
    String colon = style.colon();
    if (leftward(slot)) {
      return prefix(number, "") + latin(slot) + colon.strip();
    }
    String arabic = look.worded(List.of(slot.label().arabic()));
    String both =
        style.tongue() == Style.Tongue.LINE
            ? arabic + RIGHT_TO_LEFT + " / " + latin(slot).replace(' ', NO_BREAK)
            : arabic;
    return prefix(number, String.valueOf(RIGHT_TO_LEFT)) + both + colon;
  }

  /** The Latin label elsewhere in the cell, or "". */
  String other(Slot slot) {
    boolean two = style.tongue() == Style.Tongue.SIDES || style.tongue() == Style.Tongue.SMALL;
    return two && !slot.leftward() ? latin(slot) : "";
  }

  private String latin(Slot slot) {
    String latin = slot.label().latin();
    return look.choice("capitals", "no").equals("yes") ? latin.toUpperCase(Locale.ROOT) : latin;
  }

  private String prefix(int number, String after) {
    if (style.number().isEmpty()) {
      return "";
    }
    boolean western = !after.isEmpty() && look.choice("digits", "").equals("arabic");
    String figure = Integer.toString(number);
    return style.number().replace("#", (western ? Digits.toArabicIndic(figure) : figure) + after);
  }
}
