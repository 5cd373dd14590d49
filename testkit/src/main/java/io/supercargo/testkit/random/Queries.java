package io.supercargo.testkit.random;

import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.Language;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.domain.search.SortSpec.Direction;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Questions that the domain allows, sensible or not. */
public final class Queries {
  private static final int LARGEST_PAGE = 50;

  private Queries() {}

  /** A search by words; the same seed draws the same one. */
  public static SearchQuery random(Random random) {
    Draw draw = new Draw(random);
    return new SearchQuery(
        draw.textOrEmpty(), scope(draw), refinement(random), page(draw), audience(draw));
  }

  /** A search by a picture that is held somewhere; the same seed draws the same one. */
  public static ImageQuery randomImage(Random random) {
    Draw draw = new Draw(random);
    ImageRef image =
        draw.coin()
            ? new ImageRef.Stored(draw.word())
            : new ImageRef.Address(URI.create("https://pictures.example/" + draw.word() + ".jpg"));
    ImageQuery.Hint hint =
        new ImageQuery.Hint(
            draw.maybe(() -> region(draw)), draw.maybe(draw::text), draw.maybe(draw::text));
    return new ImageQuery(image, hint, refinement(random), page(draw), audience(draw));
  }

  /** What hits are narrowed and ordered by; the same seed draws the same. */
  public static Refinement refinement(Random random) {
    Draw draw = new Draw(random);
    return new Refinement(
        new FilterSpec(Set.copyOf(draw.some(4, () -> draw.one(List.of(Filter.values()))))),
        sort(draw, random),
        prices(draw),
        draw.maybe(() -> CategoryId.of(draw.between(1, 999_999_999))));
  }

  private static SearchScope scope(Draw draw) {
    return draw.one(
        List.of(
            SearchScope.MARKET,
            new SearchScope.InShop(new ShopId("BBB" + draw.word())),
            new SearchScope.InCollection(draw.word())));
  }

  private static SortSpec sort(Draw draw, Random random) {
    List<SortKey> keys = new ArrayList<>(SortKey.ofSuppliers());
    Collections.shuffle(keys, random);
    return new SortSpec(
        keys.stream()
            .limit(draw.between(0, keys.size()))
            .map(key -> new SortSpec.Key(key, draw.one(List.of(Direction.values()))))
            .toList());
  }

  private static PriceRange prices(Draw draw) {
    Money one = draw.money();
    Money other = draw.money();
    boolean rising = one.compareTo(other) <= 0;
    return new PriceRange(
        draw.maybe(() -> rising ? one : other), draw.maybe(() -> rising ? other : one));
  }

  private static ImageRegion region(Draw draw) {
    int left = draw.between(0, 500);
    int top = draw.between(0, 500);
    return new ImageRegion(left, top, left + draw.between(1, 500), top + draw.between(1, 500));
  }

  private static PageRequest page(Draw draw) {
    return new PageRequest(
        draw.one(List.of(1, 2, 50, draw.between(1, 1_000_000))),
        draw.one(List.of(1, 20, LARGEST_PAGE)));
  }

  private static Audience audience(Draw draw) {
    return new Audience(
        draw.one(List.of(Language.values())),
        draw.maybe(() -> new BuyerId("buyer " + draw.word())));
  }
}
