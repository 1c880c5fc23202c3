package dev.hawiya.server.store;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Statements that count together: undone when closed, unless they were committed before. */
public final class OpenTransaction implements AutoCloseable {
  private final PlatformTransactionManager manager;
  private final TransactionStatus status;

  OpenTransaction(PlatformTransactionManager manager) {
    this.manager = manager;
    this.status = manager.getTransaction(new DefaultTransactionDefinition());
  }

  public void commit() {
    manager.commit(status);
  }

  @Override
  public void close() {
    if (!status.isCompleted()) {
      manager.rollback(status);
    }
  }
}
