package dev.hawiya.specimen.person;

/** The two printed lines of a name: the given name alone, then father, grandfather and family. */
public record PersonName(String first, String others) {
  public String full() {
    return first + " " + others;
  }
}
