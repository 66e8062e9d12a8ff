package com.athleex.directory.search.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/trainers")
@Tag(name = "Search")
class SearchController {

  private final Answers answers;

  SearchController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(operationId = "searchTrainers", summary = "Trainers near a place, or online, for a topic")
  ResponseEntity<AnswerRepresentation> search(@Valid @ParameterObject SearchRequest request, Locale language,
      HttpServletRequest http) {
    var address = address(http);
    var answer = answers.to(request, address, language, Understanding.MOST_HITS);
    return ResponseEntity.ok().headers(links(address, answer.next())).body(answer);
  }

  @GetMapping(produces = FeatureCollection.MEDIA_TYPE)
  @Operation(operationId = "searchTrainers", summary = "Trainers near a place, or online, for a topic")
  FeatureCollection map(@Valid @ParameterObject SearchRequest request, Locale language,
      HttpServletRequest http) {
    return FeatureCollection.of(answers.to(request, address(http), language, Understanding.MOST_POINTS));
  }

  private static String address(HttpServletRequest http) {
    var query = http.getQueryString();
    return query == null ? http.getRequestURI() : http.getRequestURI() + "?" + query;
  }

  private static HttpHeaders links(String address, @Nullable String next) {
    var headers = new HttpHeaders();
    if (next != null)
      headers.add(HttpHeaders.LINK,
          "<" + UriComponentsBuilder.fromUriString(address).replaceQueryParam("cursor", next).build()
              .toUriString()
              + ">; rel=\"next\"");
    return headers;
  }
}
