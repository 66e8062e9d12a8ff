package com.athleex.directory.trainers.photos;

import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.media.PhotoAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/trainer/photo")
@Tag(name = "Trainers")
@SecurityRequirement(name = "accessToken")
class OwnPhotoController {

  private final OwnPhoto photo;

  OwnPhotoController(OwnPhoto photo) {
    this.photo = photo;
  }

  // what is declared is not believed: the content decides
  @PutMapping(consumes = {"image/*", MediaType.APPLICATION_OCTET_STREAM_VALUE})
  @Operation(operationId = "putOwnTrainerPhoto", summary = "Show a photo", description = "The picture itself is the body: JPEG, PNG or WebP, whatever type is declared, up to 15 MiB, each side 200 to 12,000 pixels, 50 million pixels in all (WebP 4, progressive JPEG 24). Its middle square is kept, the way up that the camera noted, as JPEG in two sizes without any metadata: no position, no camera.", requestBody = @RequestBody(required = true, content = {
      @Content(mediaType = MediaType.IMAGE_JPEG_VALUE, schema = @Schema(type = "string", format = "binary")),
      @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(type = "string", format = "binary")),
      @Content(mediaType = "image/webp", schema = @Schema(type = "string", format = "binary")),
      @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE, schema = @Schema(type = "string", format = "binary"))}))
  @ApiResponse(responseCode = "200", description = "Where the photo is from now on")
  @ApiResponse(responseCode = "413", description = "More than 15 MiB")
  @ApiResponse(responseCode = "415", description = "Not a picture that can be read (`photo-type`), or one in HEIC (`photo-heic`)")
  @ApiResponse(responseCode = "422", description = "Damaged (`photo-broken`), `photo-too-small`, `photo-too-many-pixels` or `photo-too-involved`")
  ResponseEntity<Shown> put(CurrentAccount by, InputStream picture) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .body(Shown.of(photo.show(by.id(), picture)));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "deleteOwnTrainerPhoto", summary = "Show no photo any more", description = "Its files are removed as well.")
  @ApiResponse(responseCode = "204", description = "No photo is shown, whether or not one was")
  void delete(CurrentAccount by) {
    photo.drop(by.id());
  }

  /** Where a photo is; the content of an address never changes. */
  @Schema(name = "TrainerPhoto")
  record Shown(
      @Schema(description = "At most 800 pixels a side", example = "/media/photos/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08-800.jpg") String photoUrl,
      @Schema(description = "At most 240 pixels a side", example = "/media/photos/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08-240.jpg") String thumbnailUrl) {

    static Shown of(String key) {
      return new Shown(PhotoAddress.large(key), PhotoAddress.small(key));
    }
  }
}
