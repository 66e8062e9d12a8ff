package com.athleex.directory.places.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places.Fit;
import com.athleex.directory.places.Places.Resolution;
import com.athleex.directory.places.Places.Resolution.Found;
import com.athleex.directory.places.Places.Resolution.Unknown;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolveTest {

  @ParameterizedTest(name = "{0} for a reader of {1} in {2}")
  @CsvSource(delimiter = '|', textBlock = """
      # text | language | reader's country | name | country | region or province
      # five languages
      Milan | en | | Milan | IT | MI
      Milano | it | | Milano | IT | MI
      Mailand | de | | Mailand | IT | MI
      Milán | es | | Milán | IT | MI
      Milano | en | | Milan | IT | MI
      Milan | it | | Milano | IT | MI
      Florenz | de | | Florenz | IT | FI
      Firenze | fr | | Florence | IT | FI
      Londra | it | | Londra | GB | ENG
      Londres | fr | | Londres | GB | ENG
      Londres | es | | Londres | GB | ENG
      Genf | de | | Genf | CH | GE
      Ginevra | it | | Ginevra | CH | GE
      Genève | en | | Geneva | CH | GE
      Nueva York | es | | Nueva York | US | NY
      Aix-la-Chapelle | fr | | Aix-la-Chapelle | DE | 07
      Bozen | de | | Bozen | IT | BZ
      San Pietroburgo | it | | San Pietroburgo | RU | 66
      Sankt Petersburg | de | | Sankt Petersburg | RU | 66
      Bruxelles | it | | Bruxelles | BE | BRU
      Colonia | es | | Colonia | DE | 07
      # accents, case, apostrophes, hyphens, spaces
      münchen | de | | München | DE | 02
      MUNCHEN | de | | München | DE | 02
      Muenchen | de | | München | DE | 02
      Zuerich | en | | Zurich | CH | ZH
      forli | it | | Forlì | IT | FC
      forlì | it | | Forlì | IT | FC
      CEFALU | it | | Cefalù | IT | PA
      L'Aquila | en | | L’Aquila | IT | AQ
      laquila | it | | L'Aquila | IT | AQ
      L’Aquila | it | | L'Aquila | IT | AQ
      saint etienne | fr | | Saint-Étienne | FR | 84
      St Etienne | fr | | Saint-Étienne | FR | 84
      Saint Albans | en | | St Albans | GB | ENG
      Lodz | it | | Łódź | PL | 74
      Tromso | en | | Tromsø | NO | 54
      Giessen | de | | Gießen | DE | 05
      Malmoe | de | | Malmö | SE | 27
      sant'agata de goti | it | | Sant'Agata de'Goti | IT | BN
      "newcastle-upon-tyne" | en | | Newcastle upon Tyne | GB | ENG
      # the same place by two names
      Reggio Emilia | it | | Reggio nell'Emilia | IT | RE
      Reggio nell'Emilia | it | | Reggio nell'Emilia | IT | RE
      reggio nell emilia | it | | Reggio nell'Emilia | IT | RE
      Reggio di Calabria | de | | Reggio di Calabria | IT | RC
      # namesakes: the reader's country, then population
      Monaco | it | | Monaco | MC | 00
      Monaco | it | IT | Monaco | MC | 00
      Monaco di Baviera | it | IT | Monaco di Baviera | DE | 02
      Paris | en | | Paris | FR | 11
      Paris | en | US | Paris | US | TX
      Birmingham | en | | Birmingham | GB | ENG
      Birmingham | en | US | Birmingham | US | AL
      London | en | GB | London | GB | ENG
      Cologne | fr | FR | Cologne | DE | 07
      Washington | it | | Washington | US | DC
      # with country, region or province
      "Milan, IT" | en | US | Milan | IT | MI
      "Milano, Italia" | it | | Milano | IT | MI
      Milano (MI) | it | | Milano | IT | MI
      Milano MI | it | | Milano | IT | MI
      "Milano, Lombardia" | it | | Milano | IT | MI
      "Mailand, Italien" | de | | Mailand | IT | MI
      "Milan, Italie" | fr | | Milan | IT | MI
      "Milán, Italia" | es | | Milán | IT | MI
      "Milano, ITA" | it | | Milano | IT | MI
      "Paris, Texas" | en | | Paris | US | TX
      "Paris, TX" | en | FR | Paris | US | TX
      Paris Texas | en | | Paris | US | TX
      "Paris, TX, USA" | en | | Paris | US | TX
      Paris TX United States | en | | Paris | US | TX
      "Paris, Ontario" | en | | Paris | CA | 08
      "Paris, CA" | en | | Paris | CA | 08
      "San Francisco, CA" | en | | San Francisco | US | CA
      "Birmingham, UK" | en | US | Birmingham | GB | ENG
      "Birmingham, U.K." | en | US | Birmingham | GB | ENG
      "Birmingham, Großbritannien" | de | US | Birmingham | GB | ENG
      "Birmingham, Regno Unito" | it | US | Birmingham | GB | ENG
      "Birmingham, Royaume-Uni" | fr | US | Birmingham | GB | ENG
      Birmingham Vereinigtes Königreich | de | US | Birmingham | GB | ENG
      "Birmingham, Alabama" | en | GB | Birmingham | US | AL
      "Cambridge, England" | en | US | Cambridge | GB | ENG
      "Edimburgo, Scozia" | it | | Edimburgo | GB | SCT
      "München, Bayern" | de | | München | DE | 02
      "Monaco, Germania" | it | IT | Monaco di Baviera | DE | 02
      Castro LE | it | | Castro | IT | LE
      Castro (Lecce) | it | | Castro | IT | LE
      Castro BG | it | | Castro | IT | BG
      Reggio RE | it | | Reggio nell'Emilia | IT | RE
      Reggio Calabria (RC) | it | | Reggio Calabria | IT | RC
      "Mestre, Venezia" | it | | Mestre | IT | VE
      "Washington, D.C." | en | | Washington D.C. | US | DC
      Washington DC | en | | Washington D.C. | US | DC
      "New York, NY" | en | | New York | US | NY
      "Lugano, Ticino" | it | | Lugano | CH | TI
      # beginnings of names
      Bologn | it | | Bologna | IT | BO
      Reggio | it | IT | Reggio Calabria | IT | RC
      Manches | en | | Manchester | GB | ENG
      Frankfurt | de | DE | Frankfurt am Main | DE | 05
      # near spellings
      Millano | it | | Milano | IT | MI
      "Millano, IT" | it | | Milano | IT | MI
      Millano Italia | it | | Milano | IT | MI
      Bolonga | it | IT | Bologna | IT | BO
      Lonndon | en | | London | GB | ENG
      Barcellona Spagna | it | | Barcellona | ES | 56
      Birmingam | en | GB | Birmingham | GB | ENG
      Edimburgh | en | GB | Edinburgh | GB | SCT
      Munhcen | de | | München | DE | 02
      # ids
      geonames:3173435 | it | | Milano | IT | MI
      """)
  void findsWhatPeopleMean(String text, String language, @Nullable String country, String name, String in,
      String regionOrProvince) {
    Place place = found(text, language, country).place();
    assertThat(place.name()).isEqualTo(name);
    assertThat(place.countryCode()).isEqualTo(in);
    assertThat(regionOrProvince).isIn(place.admin1Code(), place.province());
  }

  @ParameterizedTest
  @CsvSource({"Milano, EXACT", "Milano MI, EXACT", "geonames:3173435, EXACT", "20121, EXACT",
      "Bologn, PREFIX", "Reggio RE, PREFIX", "Millano, NEAR", "Millano IT, NEAR"})
  void tellsHowWellItFits(String text, Fit fit) {
    assertThat(found(text, "it", null).fit()).isEqualTo(fit);
  }

  @Test
  void namesakesAreAlternatives() {
    assertThat(found("Paris", "en", null).alternatives()).hasSize(5).extracting(Place::countryCode)
        .containsOnly("US", "CA");
    assertThat(found("Monaco", "it", "IT").alternatives()).extracting(Place::name)
        .contains("Monaco di Baviera");
    assertThat(found("Milano", "it", null).alternatives()).extracting(Place::name)
        .doesNotContain("Milano", "Milanówek");
  }

  @Test
  void aHopelessTextComesBackWithNearSpellings() {
    assertThat(unknown("Mxlqno").nearSpellings()).hasSizeBetween(1, 5).extracting(Place::name)
        .contains("Milano");
    assertThat(unknown("Castelnovo Garfagnano").nearSpellings()).extracting(Place::name)
        .contains("Castelnovo di Sotto");
    assertThat(unknown("Xqzwvkjh").nearSpellings()).isEmpty();
  }

  @Test
  void aRegionIsNoPlaceButHasLargeOnes() {
    assertThat(unknown("Toscana").nearSpellings()).extracting(Place::name).startsWith("Firenze", "Prato");
    assertThat(unknown("Deutschland").nearSpellings()).extracting(Place::name).startsWith("Berlino");
    assertThat(unknown("TX").nearSpellings()).extracting(Place::name).startsWith("Houston");
  }

  @ParameterizedTest
  @CsvSource({"Lombardia, Milano, 85", "Tuscany, Firenze, 100", "Sicilia, Palermo, 195",
      "Berlin, Berlino, 25",
      "Texas, Houston, 500"})
  void aRegionReachesAsFarAsMostOfItLives(String name, String largest, int km) {
    var region = Loaded.GAZETTEER.region(name, Locale.ITALIAN).orElseThrow();
    assertThat(region.largest().getFirst().name()).isEqualTo(largest);
    assertThat(region.km()).isEqualTo(km);
  }

  @Test
  void onlyDivisionsAreRegions() {
    for (var text : List.of("Italia", "Milano", "", "Narnia"))
      assertThat(Loaded.GAZETTEER.region(text, Locale.ITALIAN)).as(text).isEmpty();
  }

  @Test
  void aRegionGoesBeforeSmallTownsOfItsNameElsewhere() {
    assertThat(unknown("Lombardia").nearSpellings()).extracting(Place::name).startsWith("Milano");
    assertThat(found("Lombardia", "es", "MX").place().name()).isEqualTo("Lombardía");
    // Salzburg lies in Salzburg, and Victoria in Hong Kong is no small town
    assertThat(found("Salzburg", "en", null).place().countryCode()).isEqualTo("AT");
    assertThat(found("Victoria", "en", null).place().countryCode()).isEqualTo("HK");
  }

  @Test
  void twoLettersAreTooFewForABeginning() {
    // Kolkata and København
    assertThat(unknown("Ko").nearSpellings()).hasSize(5).extracting(Place::name).contains("Calcutta", "Kōbe",
        "Copenaghen");
  }

  @Test
  void anUnknownIdIsUnknown() {
    assertThat(unknown("geonames:999999999").nearSpellings()).isEmpty();
    assertThat(unknown("geonames:99999999999999999999").nearSpellings()).isEmpty();
  }

  private static Found found(String text, String language, @Nullable String country) {
    return (Found) resolve(text, language, country);
  }

  private static Unknown unknown(String text) {
    return (Unknown) resolve(text, "it", null);
  }

  private static Resolution resolve(String text, String language, @Nullable String country) {
    return Loaded.GAZETTEER.resolve(text, Locale.of(language), country);
  }
}
