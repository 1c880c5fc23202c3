package dev.hawiya.core.field;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.place.AddressSplitter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One splitter for each list of stations: to prepare their spellings takes far longer than a look.
 */
final class AddressSplitters {
  private final Map<Registry, AddressSplitter> all = new ConcurrentHashMap<>();

  AddressSplitter of(DocumentType type) {
    return all.computeIfAbsent(
        type.registry(AddressSplitter.STATIONS),
        stations ->
            new AddressSplitter(
                stations,
                type.registry(DocumentType.GOVERNORATES),
                type.registry(AddressSplitter.WORDS)));
  }
}
