package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Marketplace;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.PriceTag;
import io.supercargo.sandbox.listing.Storefront;
import io.supercargo.sandbox.listing.Terms;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The market as it is on its first day. Every offer follows from the seed and its own place alone,
 * so they can be asked for in any order and from many threads.
 */
public final class Catalogue {
  /** Grows when the same seed makes another market, so that kept ones are made again. */
  public static final int EDITION = 2;

  private static final int OFFERS_PER_SHOP = 40;
  private static final int FEWEST_SHOPS = 22;
  private static final int TIERED_PERCENT = 70;

  private final Marketplace marketplace;
  private final int offers;
  private final long seed;
  private final Vocabulary vocabulary = Vocabulary.get();
  private final KnownOffers known;
  private final Set<Long> taken;
  private final List<Storefront> sellers;
  private final Wording wording = new Wording(vocabulary);
  private final Assortment assortment = new Assortment(vocabulary);

  /** Of 1688. */
  public Catalogue(int offers, long seed) {
    this(Marketplace.ALIBABA_1688, offers, seed);
  }

  public Catalogue(Marketplace marketplace, int offers, long seed) {
    this.marketplace = marketplace;
    this.offers = offers;
    this.seed = seedOf(marketplace, seed);
    this.known = KnownOffers.at(marketplace);
    this.taken = known.listings().stream().map(Listing::id).collect(Collectors.toUnmodifiableSet());
    Sellers inventor = new Sellers(marketplace, vocabulary, this.seed);
    this.sellers =
        IntStream.range(0, Math.max(FEWEST_SHOPS, offers / OFFERS_PER_SHOP))
            .mapToObj(inventor::shop)
            .toList();
  }

  public int offers() {
    return offers;
  }

  public List<Storefront> shops() {
    return Stream.concat(known.shops().stream(), sellers.stream()).toList();
  }

  /** The offer at a place, from 0. */
  public Listing listing(int ordinal) {
    return ordinal < known.listings().size() ? known.listings().get(ordinal) : invented(ordinal);
  }

  private Listing invented(int ordinal) {
    Dice dice = Dice.of(seed, 20, ordinal);
    Storefront shop = dice.pick(sellers);
    Goods goods = dice.pick(vocabulary.goods(shop.family()));
    Wording.Speech speech = wording.speech(dice, goods, shop);
    Terms terms = Service.terms(dice, goods, shop);
    boolean tiered = dice.percent(TIERED_PERCENT);
    PriceTag price = Pricing.tag(dice, goods, terms.promises(), tiered);
    long step = tiered ? 0 : Math.max(10, price.wholesale().toFen() / 20 / 10 * 10);
    long id = id(ordinal);
    return new Listing(
        id,
        ordinal,
        Numbers.reference(seed, id),
        speech.titles(),
        goods.kind(),
        dice.between(3, 5),
        shop.id(),
        goods.id(),
        price,
        Service.turnover(dice),
        terms,
        speech.traits(),
        assortment.variants(dice, goods, step),
        Pools.pools(dice, goods, price, terms));
  }

  /** Marketplaces of one seed do not sell the same. */
  private static long seedOf(Marketplace marketplace, long seed) {
    return marketplace == Marketplace.ALIBABA_1688
        ? seed
        : seed + ((long) marketplace.code().hashCode() << 16);
  }

  private long id(int ordinal) {
    long id = Numbers.offer(marketplace, seed, ordinal);
    return taken.contains(id) ? Numbers.offer(marketplace, seed, ordinal + 2_000_000) : id;
  }
}
