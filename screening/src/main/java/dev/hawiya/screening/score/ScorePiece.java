package dev.hawiya.screening.score;

/**
 * One reason for a score.
 *
 * @param evidence what was compared
 * @param value how well it agrees, 0..1
 * @param weight how much it counts beside the other pieces
 * @param why a sentence for people, which names what was compared
 */
public record ScorePiece(Evidence evidence, double value, double weight, String why) {
  /** What can be compared. */
  public enum Evidence {
    NAME,
    BIRTH_DATE,
    NUMBER,
    COUNTRY
  }
}
