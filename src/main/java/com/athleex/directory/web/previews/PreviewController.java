package com.athleex.directory.web.previews;

import com.athleex.directory.web.LinkPreviews;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures beside links, for everybody; an address names its content. */
@RestController
@Hidden
class PreviewController {

  private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic()
      .immutable();

  private final LinkPreviews previews;
  private final DrawnPictures pictures;

  PreviewController(LinkPreviews previews, DrawnPictures pictures) {
    this.previews = previews;
    this.pictures = pictures;
  }

  @GetMapping(LinkPreviews.PATH + "{name}")
  ResponseEntity<byte[]> picture(@PathVariable String name) {
    var picture = previews.read(name).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(MediaType.IMAGE_PNG)
        .header("Cross-Origin-Resource-Policy", "cross-origin").body(pictures.of(picture));
  }
}
