package dev.hawiya.core.catalog;

import dev.hawiya.core.mrz.MrzFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All documents that can be read. Loaded once, immutable.
 *
 * @param documents in the order of the index
 * @param fieldIds every canonical field id
 */
public record Catalog(List<DocumentType> documents, List<String> fieldIds) {
  public Catalog {
    documents = List.copyOf(documents);
    fieldIds = List.copyOf(fieldIds);
  }

  /**
   * Loads the catalogue from the class path.
   *
   * @throws IllegalStateException where an entry is missing or wrong: a fault of the build
   */
  public static Catalog load() {
    CatalogResources resources = new CatalogResources();
    List<DocumentType> documents =
        resources.lines("index").stream().map(new DocumentFile(resources)::read).toList();
    return new Catalog(documents, resources.lines("fields.tsv"));
  }

  /**
   * Loads a registry from the class path.
   *
   * @param folder e.g. {@code EGY/registry}
   * @param name file name without its ending
   * @throws IllegalStateException where it is missing or wrong: a fault of the build
   */
  public static Registry registry(String folder, String name) {
    return new RegistryFile(new CatalogResources()).read(folder, name);
  }

  public Optional<DocumentType> document(String id) {
    return documents.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /** Every side that is known by its looks, and by what stands where on it. */
  public List<Layout> layouts() {
    return sides().filter(layout -> !layout.side().appearance().isEmpty()).toList();
  }

  /** Every side that is known by its printed words alone. */
  public List<Layout> knownByWords() {
    return sides().filter(layout -> layout.side().knownByWords()).toList();
  }

  private Stream<Layout> sides() {
    return documents.stream()
        .flatMap(type -> type.sides().stream().map(side -> new Layout(type, side)));
  }

  /** The document that is known by a zone of a format: the issuing state's own, or any state's. */
  public DocumentType document(MrzFormat format, String issuingState) {
    return Stream.of(issuingState, "")
        .flatMap(state -> documents.stream().filter(d -> isKnownBy(d, format, state)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no document has a zone of " + format));
  }

  private static boolean isKnownBy(DocumentType type, MrzFormat format, String state) {
    return type.machineReadable()
        .filter(m -> m.zones().containsKey(format) && m.issuingState().equals(state))
        .isPresent();
  }
}
