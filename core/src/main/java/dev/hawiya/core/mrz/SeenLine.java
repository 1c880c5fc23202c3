package dev.hawiya.core.mrz;

import dev.hawiya.core.geometry.Quad;
import java.util.List;

/**
 * One line of a zone as recognised.
 *
 * @param place its outline in the photo, from the first character's left to the last one's right
 * @param characters as many as the format has in this line
 */
public record SeenLine(Quad place, List<SeenCharacter> characters) {
  public SeenLine {
    characters = List.copyOf(characters);
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    characters.forEach(c -> text.append(c.character()));
    return text.toString();
  }
}
