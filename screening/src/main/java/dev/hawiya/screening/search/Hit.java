package dev.hawiya.screening.search;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.score.ScorePiece;
import java.util.List;

/**
 * Somebody on a list who may be the one asked for.
 *
 * @param list the list's name
 * @param entity who it is
 * @param score 0..1
 * @param weak whether it rests on a weak alias, or on a number with two digits exchanged
 * @param pieces what the score is made of
 */
public record Hit(String list, Entity entity, double score, boolean weak, List<ScorePiece> pieces) {
  public Hit {
    pieces = List.copyOf(pieces);
  }
}
