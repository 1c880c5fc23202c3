package dev.hawiya.specimen.travel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.traveller.PaperSize;
import dev.hawiya.specimen.traveller.Tradition;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignTest {
  private static final Set<String> SPREAD = Set.of("rosette", "ghost", "seal", "grip");

  /** A label over its base line, and a value under it. */
  private static final double OVER = 1.3;

  private static final double UNDER = 3.4;

  @ParameterizedTest
  @CsvSource({
    "passport-a, TD3", "passport-b, TD3", "passport-c, TD3", "td1-front-a, TD1", "td1-front-b, TD1",
    "td1-back-a, TD1", "td1-back-b, TD1", "td2-a, TD2", "td2-b, TD2", "visa-a-a, MRV_A",
    "visa-a-b, MRV_A", "visa-b-a, MRV_B", "visa-b-b, MRV_B"
  })
  void everythingHasItsOwnPlaceAboveTheZone(String name, PaperSize size) {
    boolean zone = !name.startsWith("td1-front");
    double lowest = size.height() - (zone ? MrzInk.ZONE : 0) + 3;
    List<Design.Element> elements =
        Design.load(name).elements().stream().filter(e -> !SPREAD.contains(e.name())).toList();
    for (Design.Element element : elements) {
      Rectangle2D box = reach(element);
      assertThat(new Rectangle2D.Double(0, 0, size.width(), lowest).contains(box))
          .as("%s inside", element.name())
          .isTrue();
      for (Design.Element other : elements) {
        boolean apart = other == element || !reach(other).intersects(box);
        assertThat(apart).as("%s and %s", element.name(), other.name()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"TD3, 3", "TD1, 2", "TD2, 2", "MRV_A, 2", "MRV_B, 2"})
  void everyFieldOfEveryDesignHasALabel(PaperSize size, int designs) {
    for (int choice = 0; choice < designs; choice++) {
      Design design = Design.load(Design.front(size, choice));
      for (Tradition tradition : Tradition.values()) {
        Wording wording = new Wording(size, tradition);
        design.elements().stream()
            .filter(e -> e.place().getHeight() == 0 && !e.name().equals("grip"))
            .forEach(e -> assertThat(wording.label(e.name())).isNotBlank());
      }
    }
  }

  private static Rectangle2D reach(Design.Element element) {
    Rectangle2D p = element.place();
    boolean field = p.getHeight() == 0;
    return field
        ? new Rectangle2D.Double(p.getX(), p.getY() - OVER, p.getWidth(), OVER + UNDER)
        : p;
  }
}
