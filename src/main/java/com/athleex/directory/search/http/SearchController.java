package com.athleex.directory.search.http;

import com.athleex.directory.trainers.Exposure;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/trainers")
@Tag(name = "Search")
class SearchController {

  private static final MediaType GEO_JSON = MediaType.parseMediaType(FeatureCollection.MEDIA_TYPE);

  private final Answers answers;
  private final Exposure exposure;

  SearchController(Answers answers, Exposure exposure) {
    this.answers = answers;
    this.exposure = exposure;
  }

  @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, FeatureCollection.MEDIA_TYPE})
  @Operation(operationId = "searchTrainers", summary = "Trainers near a place, or online, for a topic", description = "As JSON by default; as GeoJSON, up to 500 points, for `Accept: application/geo+json`.")
  @ApiResponse(responseCode = "200", description = "What was understood, and who was found", content = {
      @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = AnswerRepresentation.class)),
      @Content(mediaType = FeatureCollection.MEDIA_TYPE, schema = @Schema(implementation = FeatureCollection.class))})
  @ApiResponse(responseCode = "403", description = "The reader comes from an article whose warning signs come first (`gate-required`): `article` names it, `redFlags` is where they stand")
  ResponseEntity<?> search(@ParameterObject SearchRequest request, Locale language,
      HttpServletRequest http) {
    var address = address(http);
    if (wantsMap(http))
      return ResponseEntity.ok().contentType(GEO_JSON)
          .body(answers.onMap(request, language));
    var answer = answers.to(request, address, language, Understanding.MOST_HITS);
    seen(answer, http);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).headers(links(address, answer.next()))
        .body(answer);
  }

  private void seen(AnswerRepresentation answer, HttpServletRequest http) {
    var place = answer.query().place();
    exposure.appeared(http, answer.items().stream().map(HitRepresentation::handle).toList(),
        answer.query().filters().specialty(), place == null ? null : place.id());
  }

  private static boolean wantsMap(HttpServletRequest http) {
    var accept = http.getHeader(HttpHeaders.ACCEPT);
    if (accept == null || !accept.contains("geo+json"))
      return false;
    var wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
    MimeTypeUtils.sortBySpecificity(wanted);
    wanted.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
    for (var type : wanted) {
      if (type.equalsTypeAndSubtype(GEO_JSON))
        return true;
      if (type.includes(MediaType.APPLICATION_JSON))
        return false;
    }
    return false;
  }

  private static String address(HttpServletRequest http) {
    var query = http.getQueryString();
    return query == null ? http.getRequestURI() : http.getRequestURI() + "?" + query;
  }

  private static HttpHeaders links(String address, @Nullable String next) {
    var headers = new HttpHeaders();
    if (next != null)
      headers.add(HttpHeaders.LINK, "<" + withCursor(address, next) + ">; rel=\"next\"");
    return headers;
  }

  private static String withCursor(String address, String next) {
    int query = address.indexOf('?');
    if (query < 0)
      return address + "?cursor=" + next;
    var kept = new StringBuilder(address.length() + next.length() + 8).append(address, 0, query + 1);
    for (var parameter : address.substring(query + 1).split("&"))
      if (!parameter.isEmpty() && !parameter.startsWith("cursor="))
        kept.append(parameter).append('&');
    return kept.append("cursor=").append(next).toString();
  }
}
