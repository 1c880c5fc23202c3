package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.licence.ValueText;
import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.licence.chance.part.Label;
import dev.hawiya.specimen.licence.chance.part.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labelled values of one side, in an order by chance. */
final class Slots {
  /** What follows the value before it wherever that goes. */
  private static final Set<String> FOLLOWERS =
      Set.of("expiry_date", "traffic_unit", "plate_digits", "vehicle_model");

  /** How often two fields share a label. */
  private static final double PAIRED = 0.15;

  private final Form form;
  private final Printed printed;
  private final Wordings wordings;
  private final Dice dice;

  Slots(Form form, Printed printed, Dice dice) {
    this.form = form;
    this.printed = printed;
    this.wordings = new Wordings(form.words(), dice);
    this.dice = dice;
  }

  /**
   * @param left fields that stand elsewhere or nowhere
   */
  List<Slot> make(Set<String> left) {
    List<Slot> slots = new ArrayList<>();
    for (String id : order()) {
      if (id.equals("plate") && dice.happens(0.15)) {
        field("plate_letters").ifPresent(slots::add);
        field("plate_digits").ifPresent(slots::add);
      } else if (!left.contains(id)) {
        field(id).ifPresent(slots::add);
      }
    }
    wordings.pairs().stream()
        .filter(pair -> dice.happens(PAIRED))
        .forEach(pair -> pair(pair, slots));
    int extras = dice.of(0, 0, 1, 1, 2, 3);
    List<String> ids = new ArrayList<>(wordings.extras());
    for (int i = 0; i < extras && slots.size() < 13; i++) {
      String id = ids.remove(dice.upTo(ids.size()));
      extra(id).ifPresent(slot -> slots.add(dice.upTo(slots.size() + 1), slot));
    }
    return slots;
  }

  Label label(String id) {
    return wordings.label(id);
  }

  private List<String> order() {
    double noise = dice.of(0.4, 1.5, 4.0, 20.0);
    Map<String, Double> rank = new LinkedHashMap<>();
    double before = 0;
    for (int i = 0; i < form.order().size(); i++) {
      String id = form.order().get(i);
      boolean follows = FOLLOWERS.contains(id) && dice.happens(0.85);
      before = follows ? before + 0.001 : i + noise * dice.between(-1, 1);
      rank.put(id, before);
    }
    List<String> order = new ArrayList<>(form.order());
    order.sort(Comparator.comparing(rank::get));
    return order;
  }

  private Optional<Slot> field(String id) {
    Optional<String> value = printed.any().of(id);
    String blank = printed.look().choice("blank", "omitted");
    if (value.isEmpty() && blank.equals("omitted")) {
      return Optional.empty();
    }
    String text = value.orElse(blank.equals("dashes") ? "-----" : "");
    boolean leftward = id.endsWith("_latin") && dice.happens(0.55);
    return Optional.of(new Slot(id, wordings.label(id), text, leftward));
  }

  /** Puts two values under one label, where both are printed. */
  private void pair(List<String> ids, List<Slot> slots) {
    List<Slot> two =
        ids.stream()
            .flatMap(id -> slots.stream().filter(slot -> slot.id().equals(id)))
            .filter(slot -> slot.value().chars().anyMatch(Character::isLetterOrDigit))
            .toList();
    if (two.size() == ids.size()) {
      String value = two.get(0).value() + dice.of(" ", " ", " - ", " / ") + two.get(1).value();
      slots.set(slots.indexOf(two.get(0)), new Slot(ids.get(0), wordings.label(ids), value, false));
      slots.remove(two.get(1));
    }
  }

  private Optional<Slot> extra(String id) {
    ValueText values = printed.any();
    return wordings
        .extraValue(id)
        .map(invented -> invented.matches(".*[A-Z].*") ? invented : values.digits(invented))
        .or(() -> values.of(id))
        .map(text -> new Slot(id, wordings.extraLabel(id), text, false));
  }
}
