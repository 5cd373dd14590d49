package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Language;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "RU, сумки",
    "VI, tui",
    "JA, バッグ",
    "KO, 가방",
    "FR, sac",
    "PT, bolsas",
    "ES, bolsos",
    "TH, กระเป๋า",
    "ID, tas",
    "AR, حقيبة"
  })
  void readersFindThingsInTheirOwnLanguage(Language reader, String bag) {
    List<Offer> hits = search(bag, reader);
    assertThat(hits).isNotEmpty();
    assertThat(hits).allMatch(offer -> offer.title().translated().isPresent());
  }

  @ParameterizedTest
  @CsvSource({"tr, TR", "az, AZ", "ar, EG", "th, TH", "hi, IN"})
  void hostileLocalesChangeNothing(String language, String country) {
    List<Offer> expected = search("BUILDING WAIST kids", Language.EN);
    List<Offer> one = search("SILICONE", Language.EN);
    Locale.setDefault(
        new Locale.Builder()
            .setLanguage(language)
            .setRegion(country)
            .setUnicodeLocaleKeyword("nu", language.equals("ar") ? "arab" : "latn")
            .build());
    assertThat(search("BUILDING WAIST kids", Language.EN)).isEqualTo(expected);
    assertThat(search("SILICONE", Language.EN)).isEqualTo(one).isNotEmpty();
    assertThat(Stamp.of(20000, 1)).hasToString("edition=2 offers=20000 seed=1");
  }

  private static List<Offer> search(String words, Language reader) {
    return Stall.search(
            new SearchQuery(
                words,
                SearchScope.MARKET,
                Refinement.NONE,
                PageRequest.FIRST,
                Stall.reading(reader)))
        .items();
  }
}
