package dev.hawiya.server;

import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A demo's store, which is still there when the demo is started again. */
final class DemoStore {
  private static final Logger LOG = LoggerFactory.getLogger(DemoStore.class);

  private DemoStore() {}

  /** Opens it; a second demo at a time in a directory has a store of its own that does not last. */
  static Store open(ServerSettings settings) {
    try {
      return Store.open(settings.storeIn(Demo.directory()));
    } catch (StoreRefused refused) {
      if (!refused.inUse()) {
        throw refused;
      }
      LOG.warn("another demo holds the store here: this one starts with an empty store");
      return Store.open(settings.storeIn(Demo.temporary()));
    }
  }
}
