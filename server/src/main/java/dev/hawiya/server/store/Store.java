package dev.hawiya.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The open database and the vault that belongs to it. Safe for use by many threads. */
public final class Store implements AutoCloseable {
  private static final String H2 = "jdbc:h2:";

  /**
   * The SQL that PostgreSQL speaks as well; a commit is on disk before it is answered; little
   * memory, since rows are small and pictures are written once. A result is never used again: H2
   * keeps that of the last query, and one that ran while another connection committed stays old.
   */
  private static final String H2_SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
          + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=16384;QUERY_CACHE_SIZE=64;LOCK_TIMEOUT=10000"
          + ";OPTIMIZE_REUSE_RESULTS=0";

  /** Statements take about a millisecond, so that few connections serve many callers. */
  private static final int CONNECTIONS = 8;

  private final HikariDataSource dataSource;
  private final JdbcClient jdbc;
  private final PlatformTransactionManager transactions;
  private final Vault vault;

  private Store(HikariDataSource dataSource, Vault vault) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.transactions = new JdbcTransactionManager(dataSource);
    this.vault = vault;
  }

  /**
   * Opens the store and brings it to the newest version.
   *
   * @throws StoreRefused where it cannot be reached, is in use, or was encrypted under another key
   */
  public static Store open(StoreSettings settings) {
    Vault vault = Vault.open(settings);
    HikariDataSource dataSource = StoreRefusals.explaining(() -> connect(settings));
    try {
      StoreRefusals.explaining(() -> migrate(dataSource, settings.url().startsWith(H2)));
      Store store = new Store(dataSource, vault);
      new ServerSecrets(store).checkKey();
      return store;
    } catch (RuntimeException e) {
      dataSource.close();
      throw e;
    }
  }

  public JdbcClient jdbc() {
    return jdbc;
  }

  /** Whether other servers may use the same database: an H2 file is held by one. */
  public boolean shared() {
    return !dataSource.getJdbcUrl().startsWith(H2);
  }

  /** Runs several statements as one. */
  public TransactionTemplate transaction() {
    return new TransactionTemplate(transactions);
  }

  /** Begins a transaction over code that throws checked exceptions; whoever begins it closes it. */
  public OpenTransaction begin() {
    return new OpenTransaction(transactions);
  }

  public HikariDataSource dataSource() {
    return dataSource;
  }

  public Vault vault() {
    return vault;
  }

  @Override
  public void close() {
    dataSource.close();
  }

  private static HikariDataSource connect(StoreSettings settings) {
    HikariConfig config = new HikariConfig();
    boolean h2 = settings.url().startsWith(H2);
    config.setJdbcUrl(h2 ? settings.url() + H2_SETTINGS : settings.url());
    config.setUsername(settings.user().orElse(h2 ? "hawiya" : null));
    config.setPassword(settings.password().orElse(h2 ? "" : null));
    config.setMaximumPoolSize(CONNECTIONS);
    config.setPoolName("store");
    return new HikariDataSource(config);
  }

  private static int migrate(HikariDataSource dataSource, boolean h2) throws FlywayException {
    return Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .placeholders(Map.of("blob", h2 ? "binary large object" : "bytea"))
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
