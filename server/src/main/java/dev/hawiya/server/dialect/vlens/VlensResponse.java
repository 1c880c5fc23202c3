package dev.hawiya.server.dialect.vlens;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The envelope around every answer.
 *
 * @param services what was found beside the data
 * @param data fields, null where there is an error that leaves nothing to tell
 * @param code the vendor's, null where there is no error
 * @param message null where there is no error: clients take any text for a failure
 * @param descriptions always null
 */
record VlensResponse(
    Services services,
    Optional<Map<String, Object>> data,
    @JsonProperty("error_code") Optional<Integer> code,
    @JsonProperty("error_message") Optional<String> message,
    @JsonProperty("error_descriptions") Optional<String> descriptions) {

  /**
   * What was found beside the data; clients read one spelling of the validations or the other.
   *
   * @param liveness whether a person was before the camera; null where that was not asked, or could
   *     not be told
   * @param aml who on the lists the person may be; null where that was not asked
   * @param src null: no authority is asked
   */
  record Services(
      @JsonProperty("validations") Validations validations,
      @JsonProperty("Validations") Validations sameValidations,
      Spoofing spoofing,
      Classification classification,
      Optional<Boolean> liveness,
      @JsonProperty("AML") Optional<Aml> aml,
      @JsonProperty("SRC") Optional<String> src) {}

  /** Whether somebody may be on a list, and as whom. */
  record Aml(@JsonProperty("AML_matched") boolean matched, List<Map<String, Object>> data) {}

  /** What is wrong with fields. */
  record Validations(@JsonProperty("validation_errors") List<Finding> findings) {}

  /** What is wrong with one field, under the vendor's name. */
  record Finding(String field, Object value, List<Fault> errors) {}

  /** One thing wrong. */
  record Fault(int code, String message) {}

  /**
   * Whether the document is no genuine one; false says that nothing was seen. Null where nothing
   * could be seen or was looked for.
   */
  record Spoofing(Optional<Boolean> fake) {}

  /** What the picture shows, null where that was not asked. */
  record Classification(@JsonProperty("doc_type") Optional<String> type) {}

  /** An answer about a document. */
  static VlensResponse document(String type, List<Finding> findings, Map<String, Object> data) {
    return new VlensResponse(
        services(Optional.of(type), findings),
        Optional.of(data),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with what was seen of forgeries. */
  VlensResponse spoofing(Optional<Boolean> fake) {
    Services seen =
        new Services(
            services.validations(),
            services.sameValidations(),
            new Spoofing(fake),
            services.classification(),
            services.liveness(),
            services.aml(),
            services.src());
    return new VlensResponse(seen, data, code, message, descriptions);
  }

  /** An answer about no document. */
  static VlensResponse plain(Map<String, Object> data) {
    return new VlensResponse(
        services(Optional.empty(), List.of()),
        Optional.of(data),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** An answer about somebody who was looked for on lists. */
  static VlensResponse screened(Aml aml, Map<String, Object> data) {
    VlensResponse plain = plain(data);
    Services none = plain.services();
    Services services =
        new Services(
            none.validations(),
            none.sameValidations(),
            none.spoofing(),
            none.classification(),
            none.liveness(),
            Optional.of(aml),
            none.src());
    return new VlensResponse(
        services, plain.data(), plain.code(), plain.message(), plain.descriptions());
  }

  /**
   * An answer about a person before the camera.
   *
   * @param live empty where it could not be told
   */
  static VlensResponse liveness(
      Optional<Boolean> live, List<Finding> findings, Map<String, Object> data) {
    return new VlensResponse(
        services(Optional.empty(), findings, live),
        Optional.of(data),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * An answer to a call that failed.
   *
   * @param data what was found nevertheless
   */
  static VlensResponse failed(int code, String message, Optional<Map<String, Object>> data) {
    return new VlensResponse(
        services(Optional.empty(), List.of()),
        data,
        Optional.of(code),
        Optional.of(message),
        Optional.empty());
  }

  private static Services services(Optional<String> type, List<Finding> findings) {
    return services(type, findings, Optional.empty());
  }

  private static Services services(
      Optional<String> type, List<Finding> findings, Optional<Boolean> live) {
    Validations validations = new Validations(findings);
    return new Services(
        validations,
        validations,
        new Spoofing(Optional.empty()),
        new Classification(type),
        live,
        Optional.empty(),
        Optional.empty());
  }
}
