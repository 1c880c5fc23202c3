package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.reading.Scope;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.index.Identifiers;
import dev.hawiya.screening.search.ScreeningQuery;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import dev.hawiya.server.screening.ScreeningOrder;
import dev.hawiya.server.upload.Base64Image;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.FileKind;
import dev.hawiya.server.upload.FlatBody;
import dev.hawiya.server.upload.Wanted;
import dev.hawiya.server.verification.Order;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an endpoint was asked: its pictures, at most 3 MB of JPEG or PNG each, frames at most 500
 * KB, and what goes with them. JSON and multipart are taken at either twin; multipart parts {@code
 * file} stand for the endpoint's pictures in their order. The {@code liveness} of two faces to
 * compare is not looked at: whether somebody stood before the camera is another endpoint's
 * question, and no answer here tells it.
 *
 * @param service of the endpoint
 * @param pictures in the endpoint's order
 * @param transaction a UUID, of the caller's choice where it is new
 * @param request the caller's id of this call, to be echoed
 * @param clientReference the caller's own reference
 * @param name of somebody to look for on lists
 * @param number of somebody to look for on lists
 */
record VlensRequest(
    Service service,
    List<byte[]> pictures,
    Optional<String> transaction,
    Optional<String> request,
    Optional<String> clientReference,
    Optional<String> name,
    Optional<String> number) {
  private static final int KILOBYTE = 1024;
  private static final int MEGABYTE = 1024 * KILOBYTE;

  static final int LARGEST_IMAGE = 3 * MEGABYTE;

  /** Room for base64 of three of the largest pictures. */
  private static final int LARGEST_BODY = 16 * MEGABYTE;

  private static final String FILE = "file";
  private static final String TRANSACTION = "transaction_id";
  private static final String REQUEST = "request_id";
  private static final String CLIENT = "client_transaction_id";
  private static final String COUNTRY = "country";
  private static final String NUMBER = "idNumber";
  private static final String NAME = "name";
  private static final Set<String> WORDS =
      Set.of(TRANSACTION, REQUEST, CLIENT, COUNTRY, NUMBER, NAME);
  private static final Set<String> COUNTRIES = Set.of("EGY", "EG");
  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
  private static final Set<FileKind> KINDS = Set.of(FileKind.JPEG, FileKind.PNG);

  VlensRequest {
    pictures = List.copyOf(pictures);
  }

  static VlensRequest read(HttpServletRequest http, VlensEndpoint endpoint)
      throws BodyRejected, Failure {
    Set<String> words = new HashSet<>(WORDS);
    words.addAll(endpoint.pictures());
    FlatBody body = FlatBody.read(http, new Wanted(words, Set.of(), Set.of(FILE)), LARGEST_BODY);
    List<byte[]> pictures = pictures(body, endpoint);
    VlensText text = new VlensText(body);
    Optional<String> transaction = text.get(TRANSACTION);
    if (endpoint.continues() && transaction.isEmpty()) {
      throw missing(TRANSACTION);
    }
    if (endpoint == VlensEndpoint.AML_VALIDATE) {
      refuseNobody(text.get(NAME), text.get(NUMBER));
    }
    if (transaction.filter(id -> !GUID.matcher(id).matches()).isPresent()) {
      throw new Failure(VlensCode.BAD_TRANSACTION);
    }
    if (!endpoint.worldwide()) {
      refuseAbroad(text.get(COUNTRY));
    }
    return new VlensRequest(
        endpoint.service(),
        pictures,
        transaction,
        text.get(REQUEST),
        text.get(CLIENT),
        text.get(NAME),
        text.get(NUMBER));
  }

  static Failure missing(String name) {
    return new Failure(VlensCode.MISSING_PARAMETER, "the parameter '" + name + "' is missing");
  }

  /** The order to read the pictures; callers choose the ids of transactions they begin. */
  Order reading() {
    return matching().beginning();
  }

  /** The order to read them and to look whether the document is genuine. */
  Order assessing() {
    return reading().with(Scope.PRESENTATION);
  }

  /** The order to read number plates and nothing else. */
  Order readingPlates() {
    return reading().with(Scope.PLATES);
  }

  /** The order to go on with a transaction there is. */
  Order matching() {
    return new Order(service, pictures, transaction, clientReference);
  }

  /** The order to go on with a transaction there is, or to begin one where none is named. */
  Order judging() {
    return transaction.isPresent() ? matching() : reading();
  }

  /** Who is to be looked for on all lists, whatever kind of name it is. */
  ScreeningOrder screening() {
    return new ScreeningOrder(
        new ScreeningQuery(
            name.orElse(""),
            EntityKind.UNKNOWN,
            Optional.empty(),
            List.of(),
            number.stream().toList(),
            Set.of(),
            ScreeningQuery.USUAL_MOST),
        Optional.empty());
  }

  /** The ids that every answer carries; that of the request is the caller's where it sent one. */
  Map<String, Object> ids(UUID transactionId, UUID requestId, Optional<String> reference) {
    Map<String, Object> ids = new LinkedHashMap<>();
    ids.put(TRANSACTION, transactionId.toString());
    ids.put(REQUEST, request.orElseGet(requestId::toString));
    ids.put(CLIENT, reference);
    return ids;
  }

  /** A name without letters and a number of three digits would find nobody on any list. */
  private static void refuseNobody(Optional<String> name, Optional<String> number) throws Failure {
    if (name.isEmpty() && number.isEmpty()) {
      throw missing(NUMBER + "' or '" + NAME);
    }
    if (name.filter(text -> text.codePoints().noneMatch(Character::isLetterOrDigit)).isPresent()) {
      throw new Failure(VlensCode.MISSING_PARAMETER, "'" + NAME + "' has no letters");
    }
    if (number.filter(text -> Identifiers.folded(text).isEmpty()).isPresent()) {
      throw new Failure(
          VlensCode.MISSING_PARAMETER, "'" + NUMBER + "' has fewer than 4 letters or digits");
    }
  }

  private static void refuseAbroad(Optional<String> country) throws Failure {
    Optional<String> abroad =
        country.filter(code -> !COUNTRIES.contains(code.toUpperCase(Locale.ROOT)));
    if (abroad.isPresent()) {
      throw new Failure(
          VlensCode.UNSUPPORTED_DOCUMENT, "documents of countries other than EGY are not read");
    }
  }

  private static List<byte[]> pictures(FlatBody body, VlensEndpoint endpoint)
      throws BodyRejected, Failure {
    List<byte[]> files = body.all(FILE);
    List<byte[]> pictures = new ArrayList<>();
    for (String name : endpoint.pictures()) {
      Optional<byte[]> named = body.get(name);
      Optional<byte[]> file = files.stream().skip(pictures.size()).findFirst();
      if (named.isPresent() && file.isPresent()) {
        throw new Failure(
            VlensCode.MISSING_PARAMETER, "send one of 'file' and '" + name + "', not both");
      }
      if (named.isEmpty() && file.isEmpty()) {
        throw missing(name);
      }
      byte[] picture = file.isPresent() ? file.get() : decoded(name, named.get());
      pictures.add(checked(picture, name, endpoint.largestPicture()));
    }
    if (files.size() > pictures.size()) {
      throw new Failure(
          VlensCode.MISSING_PARAMETER, "'file' is given more than " + pictures.size() + " times");
    }
    return pictures;
  }

  private static byte[] decoded(String name, byte[] value) throws Failure {
    try {
      return Base64Image.orBytes(name, value);
    } catch (BodyRejected e) {
      throw new Failure(VlensCode.IMAGE_FORMAT, e.getMessage());
    }
  }

  private static byte[] checked(byte[] picture, String name, int largest) throws Failure {
    if (picture.length > largest) {
      throw new Failure(VlensCode.IMAGE_TOO_BIG, tooBig(name, picture.length, largest));
    }
    if (!KINDS.contains(FileKind.of(picture))) {
      throw new Failure(VlensCode.IMAGE_FORMAT);
    }
    return picture;
  }

  private static String tooBig(String name, int bytes, int largest) {
    String most = largest < MEGABYTE ? largest / KILOBYTE + " KB" : largest / MEGABYTE + " MB";
    return "'%s' is %d KB, larger than %s".formatted(name, (bytes + KILOBYTE - 1) / KILOBYTE, most);
  }
}
