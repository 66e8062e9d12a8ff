package com.athleex.directory.media.photos;

import com.athleex.directory.media.MediaKey;
import com.athleex.directory.media.MediaStore;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Photos for everybody. An address names its content, so that whoever has it
 * need not ask again.
 */
@RestController
@RequestMapping("/media/photos/{name}")
@Tag(name = "Photos")
class PhotoController {

  private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic()
      .immutable();

  private final MediaStore store;

  PhotoController(MediaStore store) {
    this.store = store;
  }

  @GetMapping
  @Operation(operationId = "getPhoto", summary = "A photo", description = """
      From `photoUrl`: ends with `-800.jpg` or `-240.jpg`, the pixels of its longer side at most. Its content never \
      changes; a photo that was removed is gone.""")
  @ApiResponse(responseCode = "200", description = "The photo, without metadata", content = @Content(mediaType = MediaType.IMAGE_JPEG_VALUE, schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<Resource> photo(
      @Parameter(description = "As `photoUrl` gives it", example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08-240.jpg") @PathVariable String name,
      WebRequest request) throws IOException {
    var photo = MediaKey.read(MediaKey.Bucket.PHOTOS, name).flatMap(store::open)
        .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    var etag = '"' + name.substring(0, name.length() - ".jpg".length()) + '"';
    if (request.checkNotModified(etag)) {
      photo.close();
      return headers(ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag)).build();
    }
    return headers(ResponseEntity.ok().eTag(etag)).contentType(MediaType.IMAGE_JPEG)
        .contentLength(photo.bytes()).body(new InputStreamResource(photo.stream()));
  }

  // even if something else than a picture ever stood there, a browser would run
  // nothing of it
  private static ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder answer) {
    return answer.cacheControl(FOR_EVER).header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"photo.jpg\"");
  }
}
