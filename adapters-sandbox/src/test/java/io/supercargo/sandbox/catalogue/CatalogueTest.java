package io.supercargo.sandbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Language;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.picture.Motif;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final int OFFERS = 600;

  private final List<Listing> listings = listings(new Catalogue(OFFERS, 7));

  @Test
  void sameSeedMakesTheSameMarket() {
    assertThat(listings(new Catalogue(OFFERS, 7))).isEqualTo(listings);
    assertThat(new Catalogue(OFFERS, 7).shops()).isEqualTo(new Catalogue(OFFERS, 7).shops());
  }

  @Test
  void anotherSeedMakesAnotherMarket() {
    List<Listing> others = listings(new Catalogue(OFFERS, 8));
    assertThat(others).extracting(Listing::titles).isNotEqualTo(titles(listings));
    assertThat(others.subList(11, OFFERS))
        .extracting(Listing::id)
        .doesNotContainAnyElementsOf(listings.stream().map(Listing::id).toList());
  }

  @Test
  void placeInTheMarketAloneDecides() {
    assertThat(new Catalogue(OFFERS, 7).listing(500)).isEqualTo(listings.get(500));
  }

  @Test
  void idsHaveTwelveDigitsAndMeetNever() {
    assertThat(listings).extracting(Listing::key).allMatch(id -> id.matches("[1-9][0-9]{11}"));
    assertThat(listings).extracting(Listing::id).doesNotHaveDuplicates();
  }

  @Test
  void referencesLookLikeThoseOf1688() {
    assertThat(listings)
        .extracting(Listing::reference)
        .allMatch(reference -> reference.matches("[0-9A-Za-z_-]{21}[AQgw]"))
        .doesNotHaveDuplicates();
  }

  @Test
  void shopsLookLikeThoseOf1688() {
    assertThat(new Catalogue(OFFERS, 7).shops())
        .extracting(shop -> shop.id())
        .allMatch(id -> id.matches("BBB[0-9A-Za-z_-]{22}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void skusHaveIdsOfTheirOwn() {
    List<String> ids =
        listings.stream()
            .flatMap(
                listing ->
                    IntStream.range(0, listing.variants().size())
                        .mapToObj(number -> Numbers.sku(listing.ordinal(), number)))
            .toList();
    assertThat(ids).allMatch(id -> id.matches("[45][0-9]{12}")).doesNotHaveDuplicates();
    assertThat(Numbers.spec(listings.get(0).id(), 0)).matches("[0-9a-f]{32}");
  }

  @Test
  void titlesAreChineseAndEnglishAndInPartOfAllLanguages() {
    assertThat(listings)
        .allMatch(listing -> listing.titles().keySet().containsAll(CHINESE_AND_ENGLISH));
    long translated =
        listings.stream().filter(it -> it.titles().size() == Language.values().length).count();
    assertThat(translated).isBetween(OFFERS * 3L / 10, OFFERS * 5L / 10);
  }

  @Test
  void titlesHaveNoGaps() {
    assertThat(listings)
        .flatExtracting(listing -> listing.titles().values())
        .allMatch(title -> title.equals(title.strip()) && !title.contains("  "))
        .noneMatch(title -> title.matches(".*([{}]| ,|,$| for$).*"));
  }

  @Test
  void everyFamilyIsSold() {
    Set<String> sold = listings.stream().map(Listing::kind).collect(Collectors.toSet());
    assertThat(FAMILIES)
        .allMatch(family -> goods(family).map(Goods::kind).anyMatch(sold::contains));
  }

  @Test
  void allThatIsSoldCanBeDrawnInItsColours() {
    List<String> colours = Vocabulary.get().of("colour", "bag").stream().map(Word::key).toList();
    assertThat(new Motif("tote", 1, colours).colours()).hasSize(20);
    Set<String> kinds =
        FAMILIES.stream()
            .flatMap(CatalogueTest::goods)
            .map(Goods::kind)
            .collect(Collectors.toSet());
    assertThat(Motif.KINDS).containsExactlyInAnyOrderElementsOf(kinds);
    assertThat(listings)
        .allMatch(it -> new Motif(it.kind(), 1, it.colours()).colours().equals(it.colours()));
  }

  @Test
  void shoesAreSoldInPairsAndTextilesInSets() {
    for (String family : FAMILIES) {
      String unit = family.equals("shoe") ? "pair" : family.equals("textile") ? "set" : "piece";
      assertThat(goods(family)).isNotEmpty().allMatch(it -> unit(it).equals(unit));
    }
  }

  private static Stream<Goods> goods(String family) {
    return Vocabulary.get().goods(family).stream();
  }

  private static String unit(Goods goods) {
    return Vocabulary.get().unit(goods.id()).text(Language.EN).best();
  }

  private static final List<String> FAMILIES =
      List.of(
          "bag",
          "lamp",
          "dress",
          "garment",
          "shoe",
          "phone-case",
          "toy",
          "kitchen",
          "tool",
          "meter",
          "jewellery",
          "textile",
          "care",
          "sundry");

  @Test
  void knownOffersComeFirstEvenInTheSmallestMarket() {
    assertThat(new Catalogue(1, 3).listing(0).id()).isEqualTo(731218795448L);
    assertThat(listings.get(0).id()).isEqualTo(731218795448L);
  }

  private static final List<Language> CHINESE_AND_ENGLISH = List.of(Language.ZH, Language.EN);

  private static List<Listing> listings(Catalogue catalogue) {
    return IntStream.range(0, OFFERS).mapToObj(catalogue::listing).toList();
  }

  private static List<Object> titles(List<Listing> listings) {
    return listings.stream().<Object>map(Listing::titles).toList();
  }
}
