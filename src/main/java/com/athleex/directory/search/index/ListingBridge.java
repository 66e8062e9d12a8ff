package com.athleex.directory.search.index;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.search.index.ListingBinder.Fields;
import com.athleex.directory.search.index.ListingFields.Flags;
import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Per;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes a listing into the index. */
final class ListingBridge implements TypeBridge<TrainerListing> {

  private final Fields fields;
  private final Specialties specialties;

  ListingBridge(Fields fields, Specialties specialties) {
    this.fields = fields;
    this.specialties = specialties;
  }

  @Override
  public void write(DocumentElement document, TrainerListing listing, TypeBridgeWriteContext context) {
    var profile = listing.profile();
    document.addValue(fields.id, listing.id().toString());
    document.addValue(fields.handle, profile.handle());
    fields.card.add(document, Card.of(profile).encode());
    document.addValue(fields.signals, RankingSignals.of(profile));
    writeWords(document, profile);
    writeFilters(document, profile);
    writePlaces(document, profile);
  }

  private void writeWords(DocumentElement document, PublicProfile profile) {
    fields.name.add(document, profile.displayName());
    fields.nameStarts.add(document, NameStarts.of(profile));
    for (var slug : profile.specialties()) {
      specialties.find(slug).ifPresent(specialty -> {
        fields.topicEn.add(document, specialty.labels().en());
        fields.topicIt.add(document, specialty.labels().it());
        for (var synonym : specialty.synonyms()) {
          fields.topicEn.add(document, synonym);
          fields.topicIt.add(document, synonym);
        }
      });
    }
    for (var word : professionWords(profile)) {
      fields.topicEn.add(document, word);
      fields.topicIt.add(document, word);
    }
    addText(document, profile.headline());
    addText(document, profile.bio());
    for (var credential : profile.credentials())
      addText(document, credential.title() + " " + credential.issuer());
  }

  private void addText(DocumentElement document, String text) {
    fields.textEn.add(document, text);
    fields.textIt.add(document, text);
  }

  private static List<String> professionWords(PublicProfile profile) {
    return switch (profile.profession()) {
      case TRAINER -> List.of("personal trainer", "coach", "allenatore", "allenatrice");
      case STRENGTH_COACH -> List.of("strength coach", "trainer", "preparatore atletico", "allenatore");
      case KINESIOLOGIST -> List.of("kinesiologist", "chinesiologo", "coach");
      case PHYSIOTHERAPIST -> List.of("physiotherapist", "physio", "fisioterapista");
      case DOCTOR -> List.of("doctor", "physician", "medico", "dottore");
    };
  }

  private void writeFilters(DocumentElement document, PublicProfile profile) {
    profile.specialties().forEach(slug -> document.addValue(fields.specialty, slug));
    var languages = new TreeSet<String>();
    for (var tag : profile.languages()) {
      languages.add(tag.toLowerCase(Locale.ROOT));
      languages.add(Locale.forLanguageTag(tag).getLanguage());
    }
    languages.forEach(language -> document.addValue(fields.language, language));
    profile.formats().forEach(format -> document.addValue(fields.format, Slug.of(format)));
    document.addValue(fields.profession, Slug.of(profile.profession()));
    fields.credential.add(document, profile.credentials());
    if (profile.acceptingClients())
      document.addValue(fields.flags, Flags.ACCEPTING);
    if (RankingSignals.worksOnline(profile))
      document.addValue(fields.flags, Flags.ONLINE);
    document.addValue(fields.verifiedUntil, RankingSignals.verifiedUntil(profile.credentials()));
    for (var price : profile.prices())
      if (price.per() == Per.SESSION)
        document.addValue(fields.sessionPrice, PackedPrice.pack(price.currency(), price.amount()));
    var rating = profile.rating();
    document.addValue(fields.rating,
        rating == null ? 0 : PackedRating.pack(rating.average(), rating.count()));
    document.addValue(fields.publishedAt, profile.publishedAt().getEpochSecond());
  }

  private void writePlaces(DocumentElement document, PublicProfile profile) {
    boolean meets = !Collections.disjoint(profile.formats(), List.of(Format.IN_PERSON, Format.HYBRID));
    if (!meets || profile.locations().isEmpty())
      return;
    document.addValue(fields.flags, Flags.IN_PERSON);
    for (var location : profile.locations()) {
      var point = GeoPoint.of(location.point().latitude(), location.point().longitude());
      document.addValue(fields.venue, point);
      document.addValue(fields.locations, PackedLocation.pack(location));
      if (location.serviceRadiusKm() > 0)
        document.addValue(baseOf(location), point);
    }
  }

  private IndexFieldReference<GeoPoint> baseOf(Location location) {
    return fields.bases.entrySet().stream().filter(c -> location.serviceRadiusKm() <= c.getKey())
        .map(Map.Entry::getValue).findFirst().orElseThrow();
  }
}
