package com.athleex.directory.media;

import java.io.InputStream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document of {@link EvidenceFiles}, to be read once; whoever does not
 * {@link #download} it closes the stream.
 *
 * @param bytes
 *          how many
 */
public record EvidenceFile(MediaType contentType, long bytes, InputStream stream) {

  /**
   * The answer that hands it to somebody who may read it: to be saved, never
   * shown in the directory's own origin, and stored by nobody on the way.
   *
   * @param name
   *          of the file without its ending, of letters, digits and hyphens
   */
  public ResponseEntity<Resource> download(String name) {
    var ending = MediaType.APPLICATION_PDF.equals(contentType) ? ".pdf" : ".jpg";
    return ResponseEntity.ok().contentType(contentType).contentLength(bytes)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ending).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(new InputStreamResource(stream));
  }
}
