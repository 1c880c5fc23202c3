package dev.hawiya.server.face;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.transaction.StoredStep;
import dev.hawiya.server.transaction.StoredTransaction;
import dev.hawiya.server.transaction.TransactionStore;
import java.util.List;
import java.util.Optional;

/** Finds the portraits of transactions. */
public final class Portraits {
  private final TransactionStore transactions;
  private final Catalog catalog;

  public Portraits(TransactionStore transactions, Catalog catalog) {
    this.transactions = transactions;
    this.catalog = catalog;
  }

  /**
   * The newest kept picture of a side that has a portrait.
   *
   * @throws NoPortrait where there is none, or none that is still kept with its reading
   */
  Portrait of(StoredTransaction transaction) throws NoPortrait {
    List<StoredStep> steps = transaction.steps();
    boolean read = false;
    for (int i = steps.size() - 1; i >= 0; i--) {
      StoredStep step = steps.get(i);
      Optional<DocumentReading> shown =
          step.readings().stream()
              .filter(r -> hasPortrait(r.document().type(), r.document().side()))
              .findFirst();
      read |= shown.isPresent() || hasPortrait(step.documentType(), step.side());
      Optional<Portrait> kept =
          shown.flatMap(r -> transactions.image(step.id()).map(image -> Portrait.of(image, r)));
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    throw new NoPortrait(read ? NoPortrait.Reason.NOT_KEPT : NoPortrait.Reason.NEVER_READ);
  }

  private boolean hasPortrait(String type, String side) {
    return catalog
        .document(type)
        .flatMap(document -> document.side(side))
        .flatMap(SideLayout::portrait)
        .isPresent();
  }
}
