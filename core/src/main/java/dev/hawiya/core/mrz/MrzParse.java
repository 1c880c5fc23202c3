package dev.hawiya.core.mrz;

/** What became of lines given as a machine-readable zone. */
public sealed interface MrzParse permits Mrz, MrzParse.Refused {
  /** Why lines are no zone. */
  enum Reason {
    NO_LINES,
    LINE_COUNT,
    LINE_LENGTHS
  }

  /** The lines are no zone; the detail is a sentence without personal data. */
  record Refused(Reason reason, String detail) implements MrzParse {}
}
