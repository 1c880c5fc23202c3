package dev.hawiya.core.mrz;

import dev.hawiya.core.mrz.table.MrzTable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The codes of issuing states and nationalities (ICAO 9303-3 section 5). */
public final class MrzStates {
  private static final Map<String, State> STATES =
      MrzTable.rows("states").stream()
          .map(
              row ->
                  new State(
                      row.get("code"),
                      Optional.of(row.get("alpha2")).filter(code -> !code.isEmpty()),
                      Kind.valueOf(row.get("kind")),
                      row.get("english")))
          .collect(Collectors.toUnmodifiableMap(State::code, Function.identity()));

  /** Where a code comes from. */
  public enum Kind {
    /** ISO 3166-1 alpha-3. */
    ISO,
    /** 9303's own: D, organisations, persons without a nationality, Utopia. */
    ICAO,
    /** Withdrawn: stands on old documents only. */
    HISTORIC
  }

  /**
   * A code and whom it means.
   *
   * @param alpha2 the state's ISO code of two letters, if it has one
   */
  public record State(String code, Optional<String> alpha2, Kind kind, String english) {}

  private MrzStates() {}

  /** The state of a code without its fillers; empty where none has it. */
  public static Optional<State> byCode(String code) {
    return Optional.ofNullable(STATES.get(code));
  }
}
