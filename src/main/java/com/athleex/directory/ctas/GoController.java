package com.athleex.directory.ctas;

import com.athleex.directory.ctas.CallsToAction.Reader;
import com.athleex.directory.ctas.counts.Attribution;
import com.athleex.directory.ctas.counts.Outcome;
import com.athleex.directory.ctas.counts.Refs;
import com.athleex.directory.ctas.links.CampaignMarks;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.web.HeadOnly;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.ReaderLanguage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Counts that a call to action was followed, and leads on. Whatever else the
 * link says that cannot be used is left out: a reader who clicked arrives.
 */
@RestController
@Tag(name = "Calls to action")
class GoController {

  private static final Pattern REF = Pattern.compile("[A-Za-z0-9._-]{1,200}");
  private static final Pattern GATE = Pattern.compile("[A-Za-z0-9._~-]{1,1000}");

  private final CallsToAction callsToAction;
  private final Places places;
  private final Refs refs;
  private final Attribution attribution;

  GoController(CallsToAction callsToAction, Places places, Refs refs, Attribution attribution) {
    this.callsToAction = callsToAction;
    this.places = places;
    this.refs = refs;
    this.attribution = attribution;
  }

  @GetMapping("/go/{ctaId}")
  @Operation(operationId = "followCallToAction", summary = "Follow a call to action, and count that", description = "Leads to a page of this application and nowhere else. `utm_*` are passed on, other parameters are not.")
  @ApiResponse(responseCode = "303", description = "`Location` is a path of this application", content = @Content, headers = @Header(name = "Location", schema = @Schema(type = "string")))
  @ApiResponse(responseCode = "404", description = "There is no such call to action (`cta-not-found`)")
  ResponseEntity<Void> follow(
      @Parameter(description = "`id` of the call to action", example = "lower-back-pain-lifting.after-red-flags.find-a-trainer") @PathVariable String ctaId,
      @Parameter(description = "Where the reader is; what is not a place is left out", example = "Milano") @RequestParam(required = false) @Nullable String near,
      @Parameter(description = "`en` or `it`", example = "it") @RequestParam(required = false) @Nullable String lang,
      @Parameter(description = "Of the wording that the reader saw, where the link has no `ref`", example = "a") @RequestParam(required = false) @Nullable String variant,
      @Parameter(description = "`ref` of the call to action; a link without one counts as well", example = "lower-back-pain-lifting.after-red-flags.a.20779.Zm9v") @RequestParam(required = false) @Nullable String ref,
      @Parameter(description = "Token of the red-flag gate that the reader has passed; it is passed on", example = "Z2F0ZQ") @RequestParam(required = false) @Nullable String gate,
      Locale language, HttpServletRequest http) {
    var id = CtaId.parse(ctaId).orElseThrow(GoController::unknown);
    var target = callsToAction.target(id, new Reader(language, place(near, language)))
        .orElseThrow(GoController::unknown);
    var counted = ref != null && REF.matcher(ref).matches() ? ref : issued(id, variant);
    if (!HeadOnly.is(http))
      attribution.count(http, counted, Outcome.CLICKED);
    target.with("ref", counted);
    if (gate != null && GATE.matcher(gate).matches())
      target.with("gate", gate);
    if (!id.kind().finds() && lang != null && ReaderLanguage.speaks(lang))
      target.with("lang", language.getLanguage());
    CampaignMarks.of(http).forEach(target::with);
    return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, target.toString())
        .header("X-Robots-Tag", "noindex").cacheControl(CacheControl.noStore()).build();
  }

  private String issued(CtaId id, @Nullable String variant) {
    return refs.issue(id.article(), id.placement(),
        variant != null && Variants.ALL.contains(variant) ? variant : Variants.ONLY);
  }

  private @Nullable Place place(@Nullable String near, Locale language) {
    return near != null && places.resolve(near, language, null) instanceof Resolution.Found found
        ? found.place()
        : null;
  }

  private static ProblemException unknown() {
    return new ProblemException(CtaProblem.CTA_NOT_FOUND);
  }
}
