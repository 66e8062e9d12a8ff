package com.athleex.directory.search.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class RatesFileTest {

  @Test
  void readsADayAndItsRates() throws IOException {
    assertThat(read("# about\ndate\t2026-09-29\n\nCHF\t0.946769\nJPY\t178.906\n"))
        .isEqualTo(new ReferenceRates(
            LocalDate.of(2026, 9, 29), Map.of("EUR", 1.0, "CHF", 0.946769, "JPY", 178.906)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      CHF;0.9               | no line says of which day
      date;2026-09-29       | there is no rate in it
      date;29.9.2026        | line 1: "29.9.2026" is not a day
      date;2026-09-29,date;2026-09-29 | line 2: the date stands twice
      date;2026-09-29,CHF 1 | line 2: must have two columns
      date;2026-09-29,CHF;1;2 | line 2: must have two columns
      date;2026-09-29,Chf;1 | line 2: "Chf" is not a currency
      date;2026-09-29,CHF;0 | line 2: a rate must be above 0
      date;2026-09-29,CHF;0.9.5 | line 2: "0.9.5" is not a rate
      date;2026-09-29,CHF;-1 | line 2: "-1" is not a rate
      date;2026-09-29,CHF;1e9 | line 2: "1e9" is not a rate
      date;2026-09-29,CHF;NaN | line 2: "NaN" is not a rate
      date;2026-09-29,CHF;1,CHF;1 | line 3: CHF stands twice
      date;2026-09-29,EUR;1 | line 2: all rates are of one EUR
      """)
  void saysWhatIsWrong(String file, String why) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(file.replace(',', '\n').replace(';', '\t')))
        .withMessageContaining(why);
  }

  @Test
  void theShippedFileKnowsTheCurrenciesThatAreIn() {
    var rates = RateConfiguration.shipped();
    assertThat(rates.perEuro()).hasSizeGreaterThan(150).containsKeys("EUR", "CHF", "GBP", "USD", "SEK",
        "JPY");
    assertThat(rates.perEuro().get("CHF")).isBetween(0.5, 2.0);
  }

  @Test
  void anOperatorsFileTakesItsPlaceOrStopsTheStart(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("rates.tsv"), "date\t2027-01-01\nCHF\t0.9\n");
    var configuration = new RateConfiguration();
    assertThat(configuration.referenceRates(new RateSettings(file)).date()).isEqualTo("2027-01-01");
    assertThat(configuration.referenceRates(new RateSettings(null))).isEqualTo(RateConfiguration.shipped());
    Files.writeString(file, "date\t2027-01-01\nCHF\tmuch\n");
    assertThatThrownBy(() -> configuration.referenceRates(new RateSettings(file)))
        .isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, refused -> {
          assertThat(refused.getName()).isEqualTo("directory.search.rates");
          assertThat(refused.getReason()).contains("line 2", "much");
        });
    assertThatThrownBy(() -> configuration.referenceRates(new RateSettings(folder.resolve("none"))))
        .isInstanceOf(InvalidConfigurationPropertyValueException.class);
  }

  private static ReferenceRates read(String text) throws IOException {
    return RatesFile.read(new BufferedReader(new StringReader(text)));
  }
}
