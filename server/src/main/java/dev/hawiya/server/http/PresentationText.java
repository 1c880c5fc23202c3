package dev.hawiya.server.http;

/** What the API's description says of presentations. */
final class PresentationText {
  static final String PARAMETER = "whether to look for signs that no genuine document is shown";

  /** Goes on where the description of a reading ends. */
  static final String ASKED =
      """


      With `presentation` set to true the photo is also searched for signs that no genuine document
      lay before the camera, some 20 ms a megapixel. The checks then hold six more, each with result,
      score (0..1, not calibrated; FAIL from 0.5) and reason:

      - `document.screen`: the regular grid of a display lies over the document
      - `document.print`: the regular grid of a printer's dots does
      - `document.greyscale`: the document has no colour, though the light or the photo has: a copy
      - `document.digital`: no camera took the picture; it is a file, drawn or rendered
      - `document.portrait`: another portrait was laid over the printed one
      - `document.text`: a value was written over

      FAIL has the fault ATTACK. INCONCLUSIVE says that the photo does not tell. PASS says only that
      nothing was seen, never that the document is genuine; of portrait and text that means little,
      as about half of the forgeries drawn for measuring pass. `presentation` sums up: `format` is
      `original` (all of the first four pass), `copy`, `screen`, `print`, `digital` (the surest that
      fails) or `unknown` (none fails, not all pass); `live` is false where one of these four fails,
      null where none of them tells; `tampered` is true where portrait or text fails.
      """;

  private PresentationText() {}
}
