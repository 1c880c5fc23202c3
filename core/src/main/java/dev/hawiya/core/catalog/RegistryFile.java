package dev.hawiya.core.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a registry: tab-separated, columns code, printed, variants, english and any more. */
final class RegistryFile {
  private static final int FIXED = 4;
  private final CatalogResources resources;

  RegistryFile(CatalogResources resources) {
    this.resources = resources;
  }

  Registry read(String folder, String name) {
    String path = folder + "/" + name + ".tsv";
    List<String> lines = resources.lines(path);
    String[] columns = lines.get(0).split("\t", -1);
    List<RegistryEntry> entries = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != columns.length) {
        throw new IllegalStateException(path + " has a row of another width: " + line);
      }
      entries.add(entry(columns, cells));
    }
    return new Registry(name, resources.source(path), entries);
  }

  private static RegistryEntry entry(String[] columns, String[] cells) {
    List<String> variants = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(","));
    Map<String, String> more = new LinkedHashMap<>();
    for (int i = FIXED; i < cells.length; i++) {
      more.put(columns[i], cells[i]);
    }
    return new RegistryEntry(cells[0], cells[1], variants, cells[3], more);
  }
}
