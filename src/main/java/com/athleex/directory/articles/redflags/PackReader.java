package com.athleex.directory.articles.redflags;

import com.athleex.directory.articles.RedFlagOutcome.Kind;
import com.athleex.directory.articles.RedFlagPack.Source;
import com.athleex.directory.articles.redflags.Pack.Sign;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty.Flag;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one pack, or says in plain words what is wrong with its file. */
final class PackReader {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> MEMBERS = Set.of("topic", "version", "reviewedBy", "reviewDueOn",
      "leadsToTrainers", "opens", "afterAssessment", "sources", "title", "intro", "flags", "guidance");
  private static final Map<String, Kind> KINDS = Arrays.stream(Kind.values())
      .collect(Collectors.toUnmodifiableMap(Slug::of, kind -> kind));

  private final String file;
  private final Specialties specialties;

  /**
   * @param file
   *          its name without folder and ending is the topic
   */
  PackReader(String file, Specialties specialties) {
    this.file = file;
    this.specialties = specialties;
  }

  Pack read(String text) {
    var pack = parsed(text);
    var unknown = new TreeSet<>(pack.propertyNames());
    unknown.removeAll(MEMBERS);
    refuseIf(!unknown.isEmpty(), "nothing is known of " + unknown);
    boolean leadsToTrainers = truth(pack, "leadsToTrainers");
    var opens = slugs(pack, "opens");
    var afterAssessment = slugs(pack, "afterAssessment");
    refuseIf(!leadsToTrainers && !(opens.isEmpty() && afterAssessment.isEmpty()),
        "it leads to no trainer, and yet opens specialties");
    return new Pack(topic(pack), day(pack, "version"), reviewer(pack), day(pack, "reviewDueOn"),
        leadsToTrainers, opens, afterAssessment, sources(pack), texts(pack, "title"), texts(pack, "intro"),
        signs(pack), guidance(pack));
  }

  private JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      throw new BrokenPack(file, "it is no JSON: " + e.getOriginalMessage());
    }
  }

  private String topic(JsonNode pack) {
    var topic = text(pack, "topic");
    refuseIf(!file.endsWith(topic + ".json"), "its topic is \"" + topic + "\"");
    return topic;
  }

  // null until a clinician has signed it, but never forgotten
  private @Nullable String reviewer(JsonNode pack) {
    refuseIf(!pack.has("reviewedBy"), "\"reviewedBy\" is missing: null as long as nobody has signed it");
    return pack.path("reviewedBy").isNull() ? null : text(pack, "reviewedBy");
  }

  private List<Source> sources(JsonNode pack) {
    var sources = pack.path("sources").valueStream()
        .map(source -> new Source(text(source, "title"), address(text(source, "url")))).toList();
    refuseIf(sources.isEmpty(), "it names no source");
    return sources;
  }

  private URI address(String url) {
    refuseIf(!url.matches("https://[^\\s/]+\\.[a-z]+/\\S*"), "\"" + url + "\" is no https address");
    return URI.create(url);
  }

  private List<Sign> signs(JsonNode pack) {
    var ids = new HashSet<String>();
    var signs = pack.path("flags").valueStream()
        .map(sign -> new Sign(text(sign, "id"), urgency(sign), texts(sign, "text"))).toList();
    refuseIf(signs.isEmpty(), "it has no flags");
    for (var sign : signs) {
      refuseIf(!sign.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), "\"" + sign.id() + "\" is no id");
      refuseIf(!ids.add(sign.id()), "two flags are named \"" + sign.id() + "\"");
    }
    return signs;
  }

  private Kind urgency(JsonNode sign) {
    var named = text(sign, "outcome");
    var kind = KINDS.get(named);
    if (kind == null || kind == Kind.CLEAR)
      throw new BrokenPack(file, "\"" + named + "\" is not what a flag can come to");
    return kind;
  }

  private Map<Kind, Texts> guidance(JsonNode pack) {
    var guidance = new EnumMap<Kind, Texts>(Kind.class);
    for (var kind : Kind.values())
      guidance.put(kind, texts(pack.path("guidance"), Slug.of(kind)));
    return guidance;
  }

  private List<String> slugs(JsonNode pack, String member) {
    refuseIf(!pack.path(member).isArray(), "\"" + member + "\" is no list");
    var slugs = pack.path(member).valueStream().map(slug -> slug.asString("")).toList();
    Predicate<String> gated = slug -> specialties.find(slug).filter(known -> known.is(Flag.GATED))
        .isPresent();
    slugs.stream().filter(gated.negate()).findFirst().ifPresent(slug -> {
      throw new BrokenPack(file, "\"" + slug + "\" is no specialty behind warning signs");
    });
    return slugs;
  }

  private LocalDate day(JsonNode pack, String member) {
    try {
      return LocalDate.parse(text(pack, member));
    } catch (DateTimeParseException e) {
      throw new BrokenPack(file, "\"" + member + "\" is no day such as 2026-11-22");
    }
  }

  private boolean truth(JsonNode pack, String member) {
    refuseIf(!pack.path(member).isBoolean(), "\"" + member + "\" is neither true nor false");
    return pack.path(member).asBoolean();
  }

  private Texts texts(JsonNode of, String member) {
    refuseIf(of.path(member).size() > 2, "\"" + member + "\" has more than two languages");
    return new Texts(text(of.path(member), "en", member), text(of.path(member), "it", member));
  }

  private String text(JsonNode of, String member) {
    return text(of, member, member);
  }

  private String text(JsonNode of, String member, String told) {
    var text = of.path(member);
    refuseIf(!text.isString() || text.asString().isBlank(), "a \"" + told + "\" has no text"
        + (told.equals(member) ? "" : " in \"" + member + "\"")
        + (of.path("id").isString() ? ", at flag \"" + of.path("id").asString() + "\"" : ""));
    return text.asString();
  }

  private void refuseIf(boolean wrong, String what) {
    if (wrong)
      throw new BrokenPack(file, what);
  }
}
