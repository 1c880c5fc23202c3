package dev.hawiya.screening.search;

import dev.hawiya.screening.score.ScorePiece;
import dev.hawiya.screening.search.OpenLists.OpenList;
import java.io.IOException;
import java.util.List;

/** A hit whose entity is not fetched yet. */
record Found(OpenList list, int entity, double score, boolean weak, List<ScorePiece> pieces) {
  Hit hit() throws IOException {
    return new Hit(list.version().list(), list.index().entity(entity), score, weak, pieces);
  }
}
