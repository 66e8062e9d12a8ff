package com.athleex.directory.athletes.searches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParametersTest {

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  @Test
  void theyAreWhatAnAddressWouldGive() {
    values.put("near", "Reggio Emilia");
    values.put("radiusKm", 12.5);
    values.put("verified", true);
    values.put("specialty", List.of("mobility", "posture"));
    assertThat(new Parameters(values).asTexts())
        .isEqualTo(Map.of("near", List.of("Reggio Emilia"), "radiusKm",
            List.of("12.5"), "verified", List.of("true"), "specialty", List.of("mobility", "posture")));
    assertThat(RunLinks.api(new Parameters(values))).isEqualTo(
        "/api/v1/trainers?near=Reggio%20Emilia&radiusKm=12.5&verified=true&specialty=mobility&specialty=posture");
  }

  @Test
  void nothingElseIsAParameter() {
    values.put("near", null);
    values.put("q", Map.of("a", 1));
    values.put("language", Arrays.asList("it", null));
    var refused = catchThrowableOfType(ProblemException.class, () -> new Parameters(values).asTexts());
    assertThat(refused.errors()).extracting(FieldProblem::pointer).containsExactly("?near", "?q",
        "?language");
  }

  @Test
  void thePageShowsOnlyWhatItAsks() {
    values.put("near", "a&b=c");
    values.put("facets", "none");
    assertThat(RunLinks.page(new Parameters(values))).hasValue("/find?near=a%26b%3Dc");
    values.put("q", "deadlift");
    assertThat(RunLinks.page(new Parameters(values))).hasValue("/find?near=a%26b%3Dc&q=deadlift");
    values.put("credential", "cscs");
    assertThat(RunLinks.page(new Parameters(values))).isEmpty();
  }
}
