package io.supercargo.sandbox;

import io.supercargo.domain.Language;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.domain.search.SortSpec.Direction;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Rankings;
import io.supercargo.sandbox.catalogue.CategoryTree.Drawer;
import io.supercargo.sandbox.catalogue.Vocabulary;
import io.supercargo.sandbox.listing.Listing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hot lists that agree with the figures of the offers on them. */
final class SandboxRankings implements Rankings {
  private static final int PIECES_PER_BUYER = 3;

  private final Market market;
  private final Display display;
  private final Missing missing;

  SandboxRankings(Market market, Display display, Missing missing) {
    this.market = market;
    this.display = display;
    this.missing = missing;
  }

  @Override
  public Reply<Ranking> ranking(RankingQuery query) {
    Drawer drawer =
        number(query.category())
            .flatMap(Vocabulary.get().categories()::drawer)
            .orElseThrow(() -> missing.category(query.category()));
    String name =
        drawer.name().translated(query.audience().language()).orElse(drawer.name().chinese());
    return Reply.of(
        new Ranking(
            query.type(),
            query.category(),
            name + " · " + query.type().code().toLowerCase(Locale.ROOT),
            entries(best(query), query)));
  }

  /** Of every category there is a list of every type. */
  @Override
  public Reply<List<Category>> listed(RankType type, Language language) {
    return Reply.of(SandboxCategories.levelOne(language));
  }

  private List<Long> best(RankingQuery query) {
    Refinement refinement =
        new Refinement(
            filter(query.type()),
            sort(query.type()),
            PriceRange.ANY,
            Optional.of(query.category()));
    PageRequest page = new PageRequest(1, query.limit());
    return market
        .search(new SearchQuery("", SearchScope.MARKET, refinement, page, query.audience()))
        .ids();
  }

  private List<Ranking.Entry> entries(List<Long> best, RankingQuery query) {
    Map<Long, Listing> listings =
        market.listings(best).stream().collect(Collectors.toMap(Listing::id, Function.identity()));
    List<Ranking.Entry> entries = new ArrayList<>();
    for (Offer offer : display.offers(best, query.audience().language())) {
      Listing listing = listings.get(Long.valueOf(offer.id().value()));
      if (listing != null) {
        entries.add(entry(entries.size() + 1, offer, listing));
      }
    }
    return entries;
  }

  private static Ranking.Entry entry(int rank, Offer offer, Listing listing) {
    long sold = listing.turnover().monthly();
    return new Ranking.Entry(
        rank,
        offer.id(),
        offer.title(),
        offer.imageUrl(),
        offer.filters(),
        OptionalLong.of((sold + PIECES_PER_BUYER - 1) / PIECES_PER_BUYER),
        OptionalLong.of(sold),
        Optional.of(BigDecimal.valueOf(listing.terms().score(), 1)));
  }

  private static SortSpec sort(RankType type) {
    return switch (type) {
      case GOOD_PRICE -> SortSpec.by(SortKey.PRICE, Direction.ASCENDING);
      case ANCHOR_RECOMMEND -> SortSpec.by(SortKey.REPURCHASE_RATE, Direction.DESCENDING);
      default -> SortSpec.by(SortKey.MONTHLY_SALES, Direction.DESCENDING);
    };
  }

  private static FilterSpec filter(RankType type) {
    return switch (type) {
      case ANCHOR_NEW, VIETNAM_TREND -> new FilterSpec(Set.of(Filter.NEW_IN_30_DAYS));
      case COMPLEX -> new FilterSpec(Set.of(Filter.SEVEN_DAY_RETURN));
      default -> FilterSpec.NONE;
    };
  }

  private static Optional<Long> number(CategoryId id) {
    return id.value().matches("[0-9]{1,18}")
        ? Optional.of(Long.valueOf(id.value()))
        : Optional.empty();
  }
}
