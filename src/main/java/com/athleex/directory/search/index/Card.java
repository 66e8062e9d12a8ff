package com.athleex.directory.search.index;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Credential;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.trainers.PublicProfile.Location;
import com.athleex.directory.trainers.PublicProfile.Per;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.trainers.PublicProfile.Price;
import com.athleex.directory.trainers.PublicProfile.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a hit shows of a trainer, as it stands in the index: read there and
 * nowhere else when a search answers.
 *
 * @param organisation
 *          the same number for trainers who work for the same: see
 *          {@link Organisation}; 0 where nothing tells
 */
@NamedInterface("card")
public record Card(List<Credential> credentials, String handle, String displayName, String headline,
    Profession profession, List<String> specialties, List<String> languages, List<Format> formats,
    List<Spot> locations, List<Price> prices, @Nullable Rating rating, boolean acceptingClients,
    @Nullable String photo, long organisation) {

  private static final Profession[] PROFESSIONS = Profession.values();
  private static final Format[] FORMATS = Format.values();
  private static final Evidence[] EVIDENCE = Evidence.values();
  private static final Per[] PER = Per.values();
  private static final Precision[] PRECISIONS = Precision.values();

  /** A place to meet. */
  @NamedInterface("card")
  public record Spot(long packed, String city, String countryCode, GeoPoint point, Precision precision) {

    static Spot of(Location l) {
      return new Spot(PackedLocation.pack(l), l.city(), l.countryCode(), l.point(), l.precision());
    }
  }

  public static Card of(PublicProfile p) {
    var formats = List.copyOf(p.formats());
    var spots = p.locations().stream().map(Spot::of).toList();
    return new Card(p.credentials(), p.handle(), p.displayName(), p.headline(), p.profession(),
        p.specialties(),
        p.languages(), formats, spots, p.prices(), p.rating(), p.acceptingClients(), p.photo(),
        Organisation.of(p));
  }

  /** Whether the trainer meets people at a place, fully or in part. */
  public boolean meetsInPerson() {
    return formats.contains(Format.IN_PERSON) || formats.contains(Format.HYBRID);
  }

  byte[] encode() {
    var out = new CardOutput();
    out.list(credentials, c -> {
      out.text(c.title());
      out.text(c.issuer());
      out.number(c.expiresOn() == null ? 0 : c.expiresOn().toEpochDay());
      out.ordinal(c.evidence());
    });
    out.text(handle);
    out.text(displayName);
    out.text(headline);
    out.ordinal(profession);
    out.list(specialties, out::text);
    out.list(languages, out::text);
    out.list(formats, out::ordinal);
    out.list(locations, l -> {
      out.number(l.packed());
      out.text(l.city());
      out.text(l.countryCode());
      out.number(Double.doubleToRawLongBits(l.point().latitude()));
      out.number(Double.doubleToRawLongBits(l.point().longitude()));
      out.ordinal(l.precision());
    });
    out.list(prices, p -> {
      out.text(p.amount().toPlainString());
      out.text(p.currency());
      out.ordinal(p.per());
    });
    out.number(rating == null ? 0 : rating.count());
    out.number(rating == null ? 0 : Double.doubleToRawLongBits(rating.average()));
    out.number(acceptingClients ? 1 : 0);
    out.text(photo == null ? "" : photo);
    out.number(organisation);
    return out.bytes();
  }

  public static Card decode(byte[] bytes, int offset, int length) {
    var in = new CardInput(bytes, offset, length);
    return new Card(credentials(in), in.text(), in.text(), in.text(), in.one(PROFESSIONS),
        in.list(CardInput::text),
        in.list(CardInput::text), in.list(i -> i.one(FORMATS)), in.list(Card::spot), in.list(Card::price),
        rating(in),
        in.number() == 1, photo(in), in.isAtEnd() ? 0 : in.number());
  }

  /**
   * The credentials alone, which stand first: enough to tell which have expired.
   */
  public static List<Credential> credentials(byte[] bytes, int offset, int length) {
    return credentials(new CardInput(bytes, offset, length));
  }

  private static List<Credential> credentials(CardInput in) {
    int size = in.size();
    var credentials = new ArrayList<Credential>(size);
    for (int i = 0; i < size; i++) {
      String title = in.text();
      String issuer = in.text();
      long expiry = in.number();
      credentials.add(
          new Credential(title, issuer, null, expiry == 0 ? null : LocalDate.ofEpochDay(expiry),
              in.one(EVIDENCE), null));
    }
    return credentials;
  }

  // before photos a card ended here
  private static @Nullable String photo(CardInput in) {
    String photo = in.isAtEnd() ? "" : in.text();
    return photo.isEmpty() ? null : photo;
  }

  private static Spot spot(CardInput in) {
    return new Spot(in.number(), in.text(), in.text(),
        new GeoPoint(Double.longBitsToDouble(in.number()), Double.longBitsToDouble(in.number())),
        in.one(PRECISIONS));
  }

  private static Price price(CardInput in) {
    return new Price(new BigDecimal(in.text()), in.text(), in.one(PER), null);
  }

  private static @Nullable Rating rating(CardInput in) {
    int count = (int) in.number();
    double average = Double.longBitsToDouble(in.number());
    return count == 0 ? null : new Rating(average, count);
  }
}
