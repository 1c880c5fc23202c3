package dev.hawiya.core.validity;

import java.util.List;

/**
 * Whether one side can be relied on as it was read. It says nothing of who made the card: a genuine
 * side that was badly photographed is not valid here.
 *
 * @param seen whether the picture shows this side of a known document
 * @param valid whether it was seen in colour and every field it should carry was read without fault
 * @param greyscale whether its picture has no colour, as a photocopy
 * @param review canonical ids, sorted, of the fields a person should look at: all that make the
 *     side invalid, and those that were read without much certainty
 */
public record SideValidity(boolean seen, boolean valid, boolean greyscale, List<String> review) {
  public SideValidity {
    review = List.copyOf(review);
  }
}
