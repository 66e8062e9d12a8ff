package com.athleex.directory.articles.redflags;

import com.athleex.directory.articles.RedFlagTopics;
import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.specialties.Specialties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The packs that ship with the application; a broken one stops its start. */
@Component
class Packs implements RedFlagTopics {

  private static final String FILES = "classpath:/articles/red-flags/*.json";

  private final Map<String, Pack> byTopic = new TreeMap<>();

  Packs(Specialties specialties) {
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(FILES))
        read(file, specialties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Resource file, Specialties specialties) throws IOException {
    var name = Objects.requireNonNull(file.getFilename());
    var pack = new PackReader("articles/red-flags/" + name, specialties)
        .read(file.getContentAsString(StandardCharsets.UTF_8));
    byTopic.put(pack.topic(), pack);
  }

  Collection<Pack> all() {
    return byTopic.values();
  }

  @Override
  public boolean has(String topic) {
    return byTopic.containsKey(topic);
  }

  @Override
  public boolean leadsToTrainers(String topic) {
    var pack = byTopic.get(topic);
    return pack != null && pack.leadsToTrainers();
  }

  Optional<Pack> of(RegisteredArticle article) {
    return Optional.ofNullable(article.redFlags()).map(byTopic::get);
  }

  /** Of a topic, where a clear answer may lead to a trainer. */
  Optional<Pack> leadingToTrainers(String topic) {
    return Optional.ofNullable(byTopic.get(topic)).filter(Pack::leadsToTrainers);
  }
}
