package com.athleex.directory.search.index;

import static com.athleex.directory.search.index.ListingFields.*;

import com.athleex.directory.search.index.FieldKinds.Written;
import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.PublicProfile.Credential;
import java.util.List;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.springframework.stereotype.Component;

/** Declares the fields of the index; {@link ListingBridge} fills them. */
@Component
public class ListingBinder implements TypeBinder {

  private final Specialties specialties;
  private final FieldKinds kinds;

  ListingBinder(Specialties specialties, FieldKinds kinds) {
    this.specialties = specialties;
    this.kinds = kinds;
  }

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().use("profile");
    context.bridge(TrainerListing.class, new ListingBridge(new Fields(context, kinds), specialties));
  }

  /** References to all fields of the index. */
  static final class Fields {

    private final IndexSchemaElement schema;
    private final FieldKinds kinds;

    final IndexFieldReference<String> id;
    final IndexFieldReference<String> handle;
    final Written<String> name;
    final Written<NameStarts> nameStarts;
    final Written<String> topicEn;
    final Written<String> topicIt;
    final Written<String> textEn;
    final Written<String> textIt;
    final IndexFieldReference<String> specialty;
    final IndexFieldReference<String> language;
    final IndexFieldReference<String> format;
    final IndexFieldReference<String> profession;
    final Written<List<Credential>> credential;
    final IndexFieldReference<String> flags;
    final IndexFieldReference<Integer> verifiedUntil;
    final IndexFieldReference<Long> sessionPrice;
    final IndexFieldReference<Long> rating;
    final IndexFieldReference<Long> publishedAt;
    final IndexFieldReference<GeoPoint> venue;
    final java.util.Map<Integer, IndexFieldReference<GeoPoint>> bases = new java.util.TreeMap<>();
    final IndexFieldReference<Long> locations;
    final IndexFieldReference<Long> signals;
    final Written<byte[]> card;

    Fields(TypeBindingContext context, FieldKinds kinds) {
      this.kinds = kinds;
      schema = context.indexSchemaElement();
      id = schema.field(ID, t -> t.asString().searchable(Searchable.NO).sortable(Sortable.YES)).toReference();
      handle = schema.field(HANDLE, t -> t.asString().sortable(Sortable.YES)).toReference();
      name = words(NAME, Analyzers.NAMES);
      nameStarts = kinds.nameStarts(schema, context.typeFactory(), NAME_STARTS);
      topicEn = words(TOPIC_EN, Analyzers.ENGLISH);
      topicIt = words(TOPIC_IT, Analyzers.ITALIAN);
      textEn = words(TEXT_EN, Analyzers.ENGLISH);
      textIt = words(TEXT_IT, Analyzers.ITALIAN);
      specialty = keywords(SPECIALTY);
      language = keywords(LANGUAGE);
      format = keywords(FORMAT);
      profession = keywords(PROFESSION);
      credential = kinds.credentials(schema, CREDENTIAL);
      flags = schema.field(FLAGS, t -> t.asString()).multiValued().toReference();
      verifiedUntil = schema.field(VERIFIED_UNTIL, t -> t.asInteger()).toReference();
      sessionPrice = schema
          .field(SESSION_PRICE, t -> t.asLong().searchable(Searchable.NO).sortable(Sortable.YES))
          .multiValued().toReference();
      rating = schema.field(RATING, t -> t.asLong().sortable(Sortable.YES)).toReference();
      publishedAt = schema.field(PUBLISHED_AT, t -> t.asLong().sortable(Sortable.YES)).toReference();
      venue = points(VENUE);
      for (int km : REACH_CLASSES_KM)
        bases.put(km, points(base(km)));
      locations = schema.field(LOCATIONS, t -> t.asLong().searchable(Searchable.NO).sortable(Sortable.YES))
          .multiValued().toReference();
      signals = schema.field(SIGNALS, t -> t.asLong().searchable(Searchable.NO).sortable(Sortable.YES))
          .toReference();
      card = kinds.bytes(schema, context.typeFactory(), CARD);
    }

    private Written<String> words(String field, String analyzer) {
      return kinds.words(schema, field, analyzer);
    }

    private IndexFieldReference<String> keywords(String field) {
      return schema.field(field, t -> t.asString().aggregable(Aggregable.YES)).multiValued().toReference();
    }

    private IndexFieldReference<GeoPoint> points(String field) {
      return schema.field(field, t -> t.asGeoPoint()).multiValued().toReference();
    }
  }
}
