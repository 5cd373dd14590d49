package io.supercargo.http.dialect.taobao;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Text;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.NumberText;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.taobao.WireSpuPage.WireSpu;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pages of what a distributor has listed, in both directions. */
public final class Spus {
  /** As many as a public client asks for at once. */
  static final int MOST = 100;

  private static final String ON_SALE = "NORMAL";
  private static final ObjectMapper JSON = WireJson.requests();

  private Spus() {}

  /** A scroll id of ours is the number of the page. */
  public static PageRequest page(WireSpuQuery wire) {
    String scroll = requireNonNullElse(wire.scrollId(), "");
    if (!scroll.isBlank() && !scroll.matches("[1-9][0-9]{0,8}")) {
      throw new InvalidValue("scrollId", scroll, "one that a page before told");
    }
    int number = scroll.isBlank() ? requireNonNullElse(wire.pageNo(), 1) : Integer.parseInt(scroll);
    if (number < 1) {
      throw new InvalidValue("pageNo", number, ">= 1");
    }
    int size = requireNonNullElse(wire.pageSize(), PageRequest.FIRST.size());
    if (size < 1) {
      throw new InvalidValue("pageSize", size, ">= 1");
    }
    return new PageRequest(number, Math.min(size, MOST));
  }

  public static Page<Offer> read(WireSpuPage wire, PageRequest asked, Marketplace marketplace) {
    List<WireSpu> spus = requireNonNullElse(wire.productList(), List.of());
    return Page.of(
        spus.stream().map(spu -> read(spu, marketplace)).toList(),
        asked,
        NumberText.read("resultsTotal", requireNonNullElse(wire.resultsTotal(), "0")));
  }

  /** The distribution id is the only one that is told. */
  public static Offer read(WireSpu wire, Marketplace marketplace) {
    List<String> images = images(wire.images());
    return new Offer(
        TaobaoIds.readMpId(marketplace, "itemId", wire.itemId()),
        Optional.empty(),
        new Text(requireNonNullElse(wire.cnTitle(), ""), Optional.ofNullable(wire.title())),
        images.isEmpty() ? "" : images.get(0),
        prices(wire),
        Optional.empty(),
        Offer.Sales.UNKNOWN,
        Optional.ofNullable(wire.tbCategoryId()).map(CategoryId::new).stream().toList(),
        Set.of(),
        Optional.empty(),
        OptionalInt.empty(),
        new Offer.Notes(List.of(), Optional.empty(), notes(wire, images)));
  }

  public static WireSpuPage write(Page<Offer> page) {
    return new WireSpuPage(
        Long.toString(Math.max(0, page.total() - (long) page.number() * page.size())),
        Long.toString(page.total()),
        page.hasNext() ? Integer.toString(page.number() + 1) : "",
        page.items().stream().map(Spus::write).toList());
  }

  public static WireSpu write(Offer offer) {
    Map<String, String> notes = offer.notes().others();
    Money price = offer.prices().wholesale();
    return new WireSpu(
        TaobaoIds.mpId(offer),
        offer.title().translated().orElse(null),
        offer.title().original(),
        price.text(),
        price.currency().getCurrencyCode(),
        notes.get("inventory"),
        notes.get("categoryId"),
        notes.get("categoryName"),
        offer.category().map(CategoryId::value).orElse(null),
        notes.get("tbCategoryPath"),
        notes.getOrDefault("images", images(offer)),
        notes.getOrDefault("status", ON_SALE),
        notes.get("isNew"),
        notes.get("weight"),
        notes.get("createdTime"),
        notes.get("modifiedTime"),
        notes.get("shipping48Rate2m"),
        notes.get("imageQuality"),
        notes.get("materialQualityScore"));
  }

  private static Map<String, String> notes(WireSpu wire, List<String> images) {
    return new NoteBook()
        .note("images", images.size() > 1 ? wire.images() : null)
        .note("inventory", wire.inventory())
        .note("categoryId", wire.categoryId())
        .note("categoryName", wire.categoryName())
        .note("tbCategoryPath", wire.tbCategoryPath())
        .unless(ON_SALE, "status", wire.status())
        .note("isNew", wire.isNew())
        .note("weight", wire.weight())
        .note("createdTime", wire.createdTime())
        .note("modifiedTime", wire.modifiedTime())
        .note("shipping48Rate2m", wire.shipping48Rate2m())
        .note("imageQuality", wire.imageQuality())
        .note("materialQualityScore", wire.materialQualityScore())
        .notes();
  }

  private static Prices prices(WireSpu wire) {
    Money amount = OfferFields.yuan("price", requireNonNullElse(wire.price(), "missing"));
    Money price = new Money(amount.amount(), LogisticPrices.currency(wire.currency()));
    return new Prices(Map.of(PriceKind.WHOLESALE, price));
  }

  private static List<String> images(@Nullable String json) {
    try {
      return json == null || json.isBlank()
          ? List.of()
          : List.of(JSON.readValue(json, String[].class));
    } catch (JsonProcessingException | NullPointerException noList) {
      throw new InvalidValue("images", String.valueOf(json), "a JSON list of addresses");
    }
  }

  private static String images(Offer offer) {
    try {
      return JSON.writeValueAsString(
          offer.imageUrl().isEmpty() ? List.of() : List.of(offer.imageUrl()));
    } catch (JsonProcessingException neverOfTexts) {
      throw new IllegalStateException(neverOfTexts);
    }
  }
}
