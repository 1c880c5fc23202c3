package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.reading.Classification;
import dev.hawiya.server.dialect.TableRows;
import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which documents the endpoints read, and what the vendor calls them: {@code documents.tsv}. */
final class VlensDocuments {
  private record Row(
      VlensEndpoint endpoint,
      String type,
      String side,
      String name,
      VlensCode none,
      VlensCode failed) {

    boolean shows(Classification document) {
      return type.equals(document.type()) && side.equals(document.side());
    }
  }

  private final List<Row> rows;

  private VlensDocuments(List<Row> rows) {
    this.rows = rows;
  }

  static VlensDocuments load() {
    return new VlensDocuments(
        TableRows.load("vlens", "documents", 6).stream().map(VlensDocuments::row).toList());
  }

  private static Row row(List<String> cells) {
    return new Row(
        VlensEndpoint.valueOf(cells.get(0)),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        VlensCode.valueOf(cells.get(4)),
        VlensCode.valueOf(cells.get(5)));
  }

  /** The document types that some endpoint reads. */
  Set<String> types() {
    return rows.stream().map(Row::type).collect(Collectors.toUnmodifiableSet());
  }

  /** The vendor's name of a document type; empty where no endpoint reads it. */
  Optional<String> name(String type) {
    return first(row -> row.type().equals(type)).map(Row::name);
  }

  /**
   * The vendor's name of a document at the endpoint that reads it.
   *
   * @throws Failure for any other document, or a side of it that is none of the endpoint's
   */
  String demand(VlensEndpoint endpoint, Classification document) throws Failure {
    Optional<Row> mine = first(row -> row.endpoint() == endpoint && row.shows(document));
    if (mine.isPresent()) {
      return mine.get().name();
    }
    throw new Failure(refusal(endpoint, document));
  }

  private VlensCode refusal(VlensEndpoint endpoint, Classification document) {
    Predicate<Row> own = row -> row.endpoint() == endpoint;
    if (!document.known()) {
      return first(own).orElseThrow().none();
    }
    if (first(row -> row.shows(document)).isPresent()) {
      return VlensCode.WRONG_ENDPOINT;
    }
    Predicate<Row> typed = row -> row.type().equals(document.type());
    Optional<Row> unsure = first(own.and(typed));
    if (unsure.isPresent()) {
      return unsure.get().failed();
    }
    return first(typed).isPresent() ? VlensCode.WRONG_ENDPOINT : VlensCode.UNSUPPORTED_DOCUMENT;
  }

  private Optional<Row> first(Predicate<Row> wanted) {
    return rows.stream().filter(wanted).findFirst();
  }
}
