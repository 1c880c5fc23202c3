package dev.hawiya.server.http;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

/** How the native API describes itself in OpenAPI. */
@Tag(name = "Documents", description = "Reads identity documents from photos.")
interface DocumentsApi {
  String ASK_PRESENTATION = "whether to look for signs that no genuine document is shown";

  String ASK_PLATES = "whether to read number plates instead of documents";

  /** Goes on where the description of what is told of documents ends. */
  String PLATES_TOLD =
      """


      A photo without a document is searched for number plates of vehicles, of which those read
      plainly are reported: `EGY-PLATE` or `PAK-PLATE`. With `plates` set to true nothing else is
      looked for, and every plate is told: the clearest first, others under further; one that was
      seen but not read is of type `PLATE`. `plate_letters` are in reading order, `plate_digits`
      Western. `plate` holds the letters, each character with its box from left to right, and the
      use that the strip's colour tells. `plates` does not go with `presentation`.
      """;

  /** Goes on where the description of a reading ends. */
  String PRESENTATION_TOLD =
      """


      With `presentation` set to true the photo is also searched for signs that no genuine document
      lay before the camera, some 40 ms a megapixel. The checks then hold six more, each with result,
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

  @Operation(
      operationId = "readDocument",
      summary = "Read the document in a photo",
      description =
          "Takes one photo of a document as JPEG, PNG or WebP, or the first four pages of a PDF or"
              + " TIFF, at most 15 MB and 25 megapixels, in any orientation. Where more than one"
              + " document is shown, or both sides of one, the surest is reported and the others"
              + " stand under further. Every field comes with its value, the text as"
              + " printed, a calibrated confidence, its source and its place in the photo. Where the"
              + " document carries barcodes, they stand under barcodes from top to bottom: format,"
              + " whether it was readable, its place as x0, y0, x1, y1 in 0..1 of the document laid"
              + " flat, and what it says as value or, where that is no text, as bytes in base64. With"
              + " the transaction_id of an earlier answer it is another step of the same person's"
              + " check and compared with the earlier ones. With include the answer also holds the"
              + " document laid flat, or the portrait on it, as base64 of a JPEG under images;"
              + " these are kept nowhere."
              + PRESENTATION_TOLD
              + PLATES_TOLD,
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @UploadOperation
  @Parameter(
      in = ParameterIn.QUERY,
      name = WantedPictures.INCLUDE,
      description =
          "Pictures to answer with under images, each null where there is none: the surest document"
              + " laid flat, the place of the portrait on it. Not together with an Idempotency-Key,"
              + " under which the answer would be kept.",
      array =
          @ArraySchema(
              uniqueItems = true,
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {WantedPictures.DOCUMENT, WantedPictures.PORTRAIT})),
      style = ParameterStyle.FORM,
      explode = Explode.FALSE)
  @Parameter(
      in = ParameterIn.QUERY,
      name = PictureUpload.PRESENTATION,
      description = ASK_PRESENTATION + "; in the query beside a body that is the photo",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @Parameter(
      in = ParameterIn.QUERY,
      name = PictureUpload.PLATES,
      description = ASK_PLATES + "; in the query beside a body that is the photo",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "image/*",
            schema = @Schema(type = "string", format = "binary", description = "the photo itself")),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = "string", format = "binary", description = "the scan itself")),
        @Content(
            mediaType = "multipart/form-data",
            schema = @Schema(implementation = MultipartUpload.class)),
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = JsonUpload.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "A document was read",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = {
                @ExampleObject(name = "front", value = ReportExamples.READ),
                @ExampleObject(name = "plate", value = ReportExamples.PLATE)
              }))
  ResponseEntity<byte[]> read(HttpServletRequest request)
      throws CallerRefused, BodyRejected, UnknownTransaction, KeyRefused, InputRejected, NoDocument;

  @Operation(
      operationId = "classifyDocument",
      summary = "Say what a photo shows",
      description =
          "Takes the same photos and tells the type and side of the document, or that there is the"
              + " number plate of a vehicle (EGY-PLATE, PAK-PLATE) or a person's face (SELFIE) and no"
              + " document, how sure that is, and the evidence for it."
              + " It costs a call as reading does, and nothing of the photo is kept.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @UploadOperation
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "image/*",
            schema = @Schema(type = "string", format = "binary", description = "the photo itself")),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = "string", format = "binary", description = "the scan itself")),
        @Content(
            mediaType = "multipart/form-data",
            schema = @Schema(implementation = MultipartPhoto.class)),
        @Content(mediaType = "application/json", schema = @Schema(implementation = JsonPhoto.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "A known document, a plate or a face is shown",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(type = "object"),
              examples = @ExampleObject(name = "front", value = ReportExamples.CLASSIFIED)))
  ResponseEntity<byte[]> classify(HttpServletRequest request)
      throws CallerRefused, BodyRejected, UnknownTransaction, KeyRefused, InputRejected, NoDocument;

  /** A photo in the multipart form of a request. */
  @Schema(requiredProperties = "file")
  record MultipartPhoto(
      @Schema(type = "string", format = "binary", description = "the photo") String file) {}

  /** A photo in the JSON form of a request. */
  @Schema(requiredProperties = "image_base64")
  record JsonPhoto(
      @Schema(
              name = "image_base64",
              description = "the photo in base64, alone or as a data URL",
              example = "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ...")
          String imageBase64) {}

  /** The multipart form of a request to read. */
  @Schema(requiredProperties = "file")
  record MultipartUpload(
      @Schema(type = "string", format = "binary", description = "the photo") String file,
      @Schema(name = "transaction_id", description = "of an earlier answer, to go on with")
          String transactionId,
      @Schema(name = "client_reference", description = "your own reference", maxLength = 300)
          String clientReference,
      @Schema(
              name = PictureUpload.PRESENTATION,
              description = ASK_PRESENTATION,
              defaultValue = "false")
          boolean presentation,
      @Schema(name = PictureUpload.PLATES, description = ASK_PLATES, defaultValue = "false")
          boolean plates) {}

  /** The JSON form of a request to read. */
  @Schema(requiredProperties = "image_base64")
  record JsonUpload(
      @Schema(
              name = "image_base64",
              description = "the photo in base64, alone or as a data URL",
              example = "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ...")
          String imageBase64,
      @Schema(name = "transaction_id", description = "of an earlier answer, to go on with")
          String transactionId,
      @Schema(name = "client_reference", description = "your own reference", maxLength = 300)
          String clientReference,
      @Schema(
              name = PictureUpload.PRESENTATION,
              description = ASK_PRESENTATION,
              defaultValue = "false")
          boolean presentation,
      @Schema(name = PictureUpload.PLATES, description = ASK_PLATES, defaultValue = "false")
          boolean plates) {}
}
