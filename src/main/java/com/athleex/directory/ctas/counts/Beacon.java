package com.athleex.directory.ctas.counts;

import com.athleex.directory.web.FieldProblem;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page tells of its calls to action: one event, or several. */
@Schema(name = "CtaBeacon", description = "`ref` and `event`, or `events`")
record Beacon(
    @Schema(description = "As the call to action carries it", example = "deadlift-form-guide.end.a.07a3c1.q3kUu0bD7yq1aZfM") @Nullable String ref,
    @Nullable Kind event,
    @ArraySchema(maxItems = Beacon.MOST, schema = @Schema(implementation = Event.class)) @Nullable List<@Nullable Event> events) {

  static final int MOST = 20;

  /** What only a page can know. */
  @Schema(name = "CtaEventKind")
  enum Kind {
    SHOWN, CLICKED
  }

  /** One of several. */
  @Schema(name = "CtaEvent")
  record Event(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "deadlift-form-guide.end.a.07a3c1.q3kUu0bD7yq1aZfM") @Nullable String ref,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Kind event) {}

  /** An event that is whole. */
  record Told(String ref, Outcome outcome) {}

  /** Everything that is wrong with its shape; the refs are not looked at. */
  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    if (events == null) {
      missing("", ref, event, problems);
      return problems;
    }
    if (ref != null)
      problems.add(FieldProblem.at("/ref", "ctas.counts.one-or-several"));
    if (event != null)
      problems.add(FieldProblem.at("/event", "ctas.counts.one-or-several"));
    if (events.size() > MOST)
      problems.add(FieldProblem.at("/events", "ctas.counts.most-events", MOST));
    for (int i = 0; i < events.size(); i++) {
      var each = events.get(i);
      if (each == null)
        problems.add(FieldProblem.at("/events/" + i, "field.missing"));
      else
        missing("/events/" + i, each.ref, each.event, problems);
    }
    return problems;
  }

  private static void missing(String at, @Nullable String ref, @Nullable Kind event,
      List<FieldProblem> problems) {
    if (ref == null)
      problems.add(FieldProblem.at(at + "/ref", "field.missing"));
    if (event == null)
      problems.add(FieldProblem.at(at + "/event", "field.missing"));
  }

  /** Those of a beacon without problems. */
  List<Told> told() {
    var told = new ArrayList<Told>();
    for (var each : events == null ? List.of(new Event(ref, event)) : events)
      if (each != null && each.ref != null && each.event != null)
        told.add(new Told(each.ref, switch (each.event) {
          case SHOWN -> Outcome.SHOWN;
          case CLICKED -> Outcome.CLICKED;
        }));
    return told;
  }
}
