package dev.hawiya.server.verification;

import dev.hawiya.core.reading.Scope;
import dev.hawiya.server.account.Service;
import java.util.List;
import java.util.Optional;

/**
 * What a caller wants done.
 *
 * @param service it asked for
 * @param images encoded, one for each side sent
 * @param transaction to go on with, as the caller sent it; absent to begin one
 * @param clientReference the caller's own reference
 * @param begins whether an id that nobody has used begins a transaction under it, as where an API's
 *     callers choose their ids
 * @param scope of what is found out about documents
 */
public record Order(
    Service service,
    List<byte[]> images,
    Optional<String> transaction,
    Optional<String> clientReference,
    boolean begins,
    Scope scope) {
  public Order {
    images = List.copyOf(images);
  }

  /** An order that goes on only with a transaction there is. */
  public Order(
      Service service,
      List<byte[]> images,
      Optional<String> transaction,
      Optional<String> clientReference) {
    this(service, images, transaction, clientReference, false, Scope.CONTENT);
  }

  /** The same, with as much found out. */
  public Order with(Scope wanted) {
    return new Order(service, images, transaction, clientReference, begins, wanted);
  }

  /** The same, but an id that nobody has used begins a transaction. */
  public Order beginning() {
    return new Order(service, images, transaction, clientReference, true, scope);
  }

  /** One picture, in a transaction of its own. */
  public static Order read(byte[] image) {
    return new Order(Service.DOCUMENT, List.of(image), Optional.empty(), Optional.empty());
  }
}
