package dev.hawiya.specimen.card;

import dev.hawiya.specimen.person.Person;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Prints the Egyptian national identity card (ID-1) of an invented person as an RGB picture with
 * square corners; what differs from card to card comes from the randomness given.
 */
public final class CardPrinter {
  private final int width;

  /**
   * @param width in pixels; the height follows the ID-1 format
   */
  public CardPrinter(int width) {
    if (width < 200 || width > 6000) {
      throw new IllegalArgumentException("a card is drawn 200 to 6000 pixels wide");
    }
    this.width = width;
  }

  public BufferedImage front(Person person, RandomGenerator random) {
    return new CardFront(person, width, random).draw();
  }

  public BufferedImage back(Person person, RandomGenerator random) {
    return new CardBack(person, width, random).draw();
  }
}
