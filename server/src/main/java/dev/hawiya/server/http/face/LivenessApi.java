package dev.hawiya.server.http.face;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.face.NoPortrait;
import dev.hawiya.server.http.ApiDescription;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** How the native API of living persons describes itself in OpenAPI. */
@Tag(name = "Liveness", description = "Says whether three frames show a living person.")
interface LivenessApi {
  @Operation(
      operationId = "judgeLiveness",
      summary = "Say whether three frames show a living person",
      description =
          "Takes three frames of a face, taken within half a second, at most 500 KB each. live needs"
              + " every piece to pass; attack is decided where one fails; inconclusive where one"
              + " could not be measured, or a frame does not show one fit face: reasons say what to"
              + " do. score is that of the worst piece, 0 to 1. With a transaction_id the sharpest"
              + " face is also matched with the portrait that an earlier step read, as by"
              + " /v1/faces:match, under match; the judgement becomes a step of the transaction, and"
              + " of the frames the one that was matched is kept, where pictures are kept at all"
              + " (hawiya.keep.images). The two decisions are independent: a person was before the"
              + " camera and is the one on the document where they are live and same. Without a"
              + " transaction nothing is kept.",
      security = @SecurityRequirement(name = ApiDescription.BASIC))
  @LivenessOperation
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "multipart/form-data",
            schema = @Schema(implementation = MultipartBurst.class)),
        @Content(mediaType = "application/json", schema = @Schema(implementation = JsonBurst.class))
      })
  ResponseEntity<byte[]> judge(HttpServletRequest request)
      throws CallerRefused, BodyRejected, UnknownTransaction, KeyRefused, InputRejected, NoPortrait;

  /** The multipart form of three frames. */
  @Schema(requiredProperties = {"frames"})
  record MultipartBurst(
      @ArraySchema(
              minItems = 3,
              maxItems = 3,
              schema = @Schema(type = "string", format = "binary"),
              arraySchema = @Schema(description = "the frames: a part of this name for each"))
          List<String> frames,
      @Schema(
              name = "transaction_id",
              description = "of the document's reading, where there is one")
          String transactionId,
      @Schema(name = "client_reference", description = "your own reference", maxLength = 300)
          String clientReference) {}

  /** The JSON form of three frames. */
  @Schema(requiredProperties = {"frames_base64"})
  record JsonBurst(
      @ArraySchema(
              minItems = 3,
              maxItems = 3,
              schema = @Schema(type = "string", example = "data:image/jpeg;base64,/9j/4AAQSkZJ..."),
              arraySchema = @Schema(description = "the frames in base64, alone or as data URLs"))
          @JsonProperty("frames_base64")
          List<String> framesBase64,
      @Schema(
              name = "transaction_id",
              description = "of the document's reading, where there is one")
          String transactionId,
      @Schema(name = "client_reference", description = "your own reference", maxLength = 300)
          String clientReference) {}
}
