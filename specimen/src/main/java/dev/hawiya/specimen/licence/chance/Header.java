package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.licence.chance.part.Ruler;
import dev.hawiya.specimen.licence.chance.part.Sheet.Role;
import dev.hawiya.specimen.licence.chance.part.Strip;
import dev.hawiya.specimen.licence.chance.part.Strip.Group;
import dev.hawiya.specimen.licence.chance.part.Strip.Line;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** What stands over all else on one side. */
final class Header {
  private final Form form;
  private final Captions captions;
  private final Ruler ruler;
  private final Dice dice;
  private final double big;
  private final double small;
  private final boolean kind;

  /**
   * @param kind whether the title tells the kind of licence
   */
  Header(Form form, Captions captions, Ruler ruler, Dice dice, boolean kind) {
    this.form = form;
    this.captions = captions;
    this.ruler = ruler;
    this.dice = dice;
    this.big = dice.between(28, 42);
    this.small = dice.between(18, 28);
    this.kind = kind;
  }

  /**
   * @param more captions that stand among the titles
   */
  Strip make(List<Line> more) {
    if (form == Form.VEHICLE) {
      return strip(back());
    }
    List<Group> groups =
        switch (dice.upTo(6)) {
          case 0 -> List.of(group(all(more), true));
          case 1 -> List.of(group(office(more), dice.happens(0.4)), group(titles(), true));
          case 2 -> both(more);
          case 3 -> List.of(group(titles(), false), group(office(more), dice.happens(0.4)));
          case 4 -> eagled(List.of(group(all(more), true)));
          default -> eagled(List.of(group(office(more), true), group(titles(), true)));
        };
    return strip(dice.happens(0.35) ? eagled(groups) : groups);
  }

  private List<Group> back() {
    Line title = captions.title(form, false, dice.between(22, 36));
    Line latin = captions.latinTitle(form, dice.between(20, 30));
    return switch (dice.upTo(6)) {
      case 0 -> List.of();
      case 1 -> List.of(group(List.of(title), true), group(List.of(latin), true));
      case 2 -> List.of(group(List.of(title, latin), true));
      case 3 -> List.of(group(List.of(title), true), group(List.of(captions.state(small)), true));
      case 4 -> eagled(List.of(group(List.of(title), true)));
      default -> List.of(group(List.of(title), true));
    };
  }

  /** Arabic at the right, Latin at the left. */
  private List<Group> both(List<Line> more) {
    List<Line> latin = new ArrayList<>(List.of(captions.latinState(small)));
    if (dice.happens(0.6)) {
      latin.add(captions.latinOffice(small));
    }
    boolean title = dice.happens(0.5);
    List<Line> arabic = office(more);
    if (title) {
      arabic.add(captions.title(form, kind, big));
      latin.add(captions.latinTitle(form, big * 0.8));
      Group eagle = new Group(List.of(), dice.between(54, 84), true);
      return List.of(group(arabic, true), eagle, group(latin, true));
    }
    return List.of(group(arabic, false), group(titles(), true), group(latin, false));
  }

  private List<Line> office(List<Line> more) {
    List<Line> lines = new ArrayList<>();
    lines.add(captions.state(small * dice.between(0.95, 1.2)));
    if (dice.happens(0.75)) {
      lines.add(captions.office(small));
    }
    lines.addAll(more);
    return lines;
  }

  private List<Line> all(List<Line> more) {
    List<Line> lines = office(more);
    lines.addAll(dice.happens(0.3) ? 0 : lines.size(), titles());
    return lines;
  }

  private List<Line> titles() {
    Line title = captions.title(form, kind, big);
    return dice.happens(0.3)
        ? List.of(title, captions.latinTitle(form, big * dice.between(0.55, 0.8)))
        : List.of(title);
  }

  private List<Group> eagled(List<Group> groups) {
    if (groups.stream().anyMatch(group -> group.emblem() > 0)) {
      return groups;
    }
    List<Group> all = new ArrayList<>(groups);
    all.add(dice.upTo(all.size() + 1), new Group(List.of(), dice.between(50, 84), true));
    return all;
  }

  private Strip strip(List<Group> groups) {
    return new Strip(groups, ruler);
  }

  private static Group group(List<Line> lines, boolean centred) {
    return new Group(lines, 0, centred);
  }

  /** The same in white ink, for a coloured band. */
  static Strip white(Strip strip) {
    List<Group> groups =
        strip.groups().stream()
            .map(
                g ->
                    new Group(
                        g.lines().stream().map(Header::white).toList(), g.emblem(), g.centred()))
            .toList();
    return new Strip(groups, strip.ruler());
  }

  private static Line white(Line line) {
    Role role = new Role(line.role().ink(), new Color(252, 251, 246), line.role().least());
    return new Line(line.text(), line.type(), role);
  }
}
