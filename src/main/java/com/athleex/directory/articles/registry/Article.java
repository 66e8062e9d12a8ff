package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.RegisteredArticle;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registered article. */
@Entity
@Table(name = "article")
class Article {

  @Id
  private UUID id;

  @Version
  private @Nullable Integer version;

  @Column(unique = true)
  private String slug;

  private String locale;

  private String title;

  private int readingMinutes;

  private boolean injury;

  @ElementCollection
  @CollectionTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"))
  @OrderColumn(name = "ordinal")
  @Column(name = "tag")
  private List<String> tags;

  @ElementCollection
  @CollectionTable(name = "article_specialty", joinColumns = @JoinColumn(name = "article_id"))
  @OrderColumn(name = "ordinal")
  @Column(name = "specialty")
  private List<String> specialties;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Article() {}

  Article(RegisteredArticle described) {
    this.id = UUID.randomUUID();
    this.slug = described.slug();
    this.locale = described.language().toLanguageTag();
    this.title = described.title();
    this.readingMinutes = described.readingMinutes();
    this.injury = described.injury();
    this.tags = new ArrayList<>(described.tags());
    this.specialties = new ArrayList<>(described.specialties());
  }

  RegisteredArticle describe() {
    return new RegisteredArticle(slug, Locale.forLanguageTag(locale), title, readingMinutes,
        List.copyOf(tags),
        injury, List.copyOf(specialties));
  }
}
