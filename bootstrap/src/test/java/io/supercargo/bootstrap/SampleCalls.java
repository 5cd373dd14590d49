package io.supercargo.bootstrap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductPictures;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One call of every operation that gateways answer, about goods of the sandbox. */
final class SampleCalls {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> known = new HashMap<>();
  private final List<String[]> rows = new ArrayList<>();
  private final List<String> listed;
  private final Map<String, Purchases> purchases = new HashMap<>();

  SampleCalls(Provider sandbox) {
    for (Marketplace marketplace : Marketplace.values()) {
      learn(sandbox.at(marketplace), marketplace.code());
    }
    for (Marketplace marketplace :
        List.of(Marketplace.ALIBABA_1688, Marketplace.POIZON, Marketplace.ALIBABA_COM)) {
      Purchases there = new Purchases(sandbox, marketplace);
      purchases.put(marketplace.code(), there);
      known.put(marketplace.code() + "Goods", there.goods());
      known.put(marketplace.code() + "Spec", there.spec());
    }
    known.put("receiver", Purchases.RECEIVER);
    Purchases taobaoOrders = new Purchases(sandbox, Marketplace.TAOBAO);
    purchases.put(Marketplace.TAOBAO.code(), taobaoOrders);
    known.put("taobaoItem", taobaoOrders.named().itemId());
    known.put("taobaoSku", taobaoOrders.namedSku());
    known.put("taobaoReceiver", Purchases.TAOBAO_RECEIVER);
    listed =
        sandbox
            .port(ProductSearch.class)
            .orElseThrow()
            .search(SearchQuery.of("new").page(new PageRequest(1, 50)))
            .value()
            .items()
            .stream()
            .map(offer -> offer.id().value())
            .toList();
    Offer offer = first(sandbox);
    byte[] picture =
        sandbox.port(ProductPictures.class).orElseThrow().png(offer.id().value(), 1).orElseThrow();
    known.put("picture", Base64.getEncoder().encodeToString(picture));
    known.put("address", offer.imageUrl());
    known.put(
        "imageId",
        sandbox
            .port(ImageUpload.class)
            .orElseThrow()
            .upload(new ImageRef.Bytes(picture), Audience.ENGLISH)
            .value()
            .id());
    Provider taobao = sandbox.at(Marketplace.TAOBAO);
    known.put(
        "mpId",
        taobao.port(BuyableItems.class).orElseThrow().item(first(taobao).id()).value().itemId());
    known.put(
        "taobaoCartSku",
        taobao
            .port(ProductCatalog.class)
            .orElseThrow()
            .product(first(taobao).id(), Audience.ENGLISH)
            .value()
            .skus()
            .get(0)
            .id());
    known.put("consignment", Purchases.consigned(sandbox));
    known.put("announced", Purchases.announced(sandbox));
    known.put("barcode", Barcode.checked("6901" + known.get("poizon")).value());
    read();
  }

  /** Its parameters at one edition of a wire; flat where the edition wants no wrappers. */
  String of(String wire, String edition, String operation) {
    return rows.stream()
        .filter(row -> row[0].equals(wire) && row[2].equals(operation))
        .filter(row -> row[1].equals("*") || Arrays.asList(row[1].split(",")).contains(edition))
        .map(row -> filled(row[3]))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample of " + wire + " " + operation));
  }

  /** V2 names goods by names of its own, which a search tells. */
  void learnNames(RawCalls v2) {
    known.put("offerMapId", named(v2, "searchKeyword", "offerMapId"));
    known.put("goodsMapId", goods(v2));
    known.put("taobaoMapId", named(v2, "taobaoProductSearch", "itemMapId"));
  }

  /** V2 lists the same goods in the same order. */
  private String goods(RawCalls v2) {
    String query = "{\"keyword\":\"new\",\"beginPage\":1,\"pageSize\":50,\"country\":\"en\"}";
    try {
      JsonNode rows = JSON.readTree(v2.call("searchKeyword", query).body()).at("/data/data");
      return rows.get(listed.indexOf(known.get("1688Goods"))).path("offerMapId").asText();
    } catch (JsonProcessingException noJson) {
      throw new AssertionError(noJson);
    }
  }

  private String named(RawCalls v2, String search, String field) {
    try {
      JsonNode answer = JSON.readTree(v2.call(search, of("xportcn", "v2", search)).body());
      return answer.findValue(field).asText();
    } catch (JsonProcessingException noJson) {
      throw new AssertionError(noJson);
    }
  }

  private void learn(Provider there, String code) {
    Offer offer = first(there);
    known.put(code, offer.id().value());
    known.put(code + "Category", offer.categories().get(0).value());
    known.put(code + "Shop", offer.shop().orElseThrow().id().value());
    known.put(code + "Address", offer.imageUrl());
  }

  private static Offer first(Provider there) {
    ProductSearch search = there.port(ProductSearch.class).orElseThrow();
    return search.search(SearchQuery.of("new")).value().items().get(0);
  }

  /** An order can be paid or cancelled once, so each call has one of its own; so have carts. */
  private String filled(String parameters) {
    String filled = parameters;
    for (Map.Entry<String, Purchases> from : purchases.entrySet()) {
      String order = "{" + from.getKey() + "Order}";
      if (filled.contains(order)) {
        filled = filled.replace(order, from.getValue().ordered());
      }
      String cart = "{" + from.getKey() + "Cart}";
      if (filled.contains(cart)) {
        filled = filled.replace(cart, from.getValue().carted());
      }
      String line = "{" + from.getKey() + "Line}";
      if (filled.contains(line)) {
        filled = filled.replace(line, from.getValue().sentLine());
      }
      String sent = "{" + from.getKey() + "Sent}";
      if (filled.contains(sent)) {
        filled = ofOrder(filled, from.getKey() + "Sent", from.getValue(), Purchases::sent);
      }
      if (filled.contains("{" + from.getKey() + "Paid}")) {
        filled = ofOrder(filled, from.getKey() + "Paid", from.getValue(), Purchases::paid);
      }
      String refund = "{" + from.getKey() + "Refund}";
      if (filled.contains(refund)) {
        filled = filled.replace(refund, from.getValue().refund());
      }
      String agreed = "{" + from.getKey() + "Agreed}";
      if (filled.contains(agreed)) {
        filled = filled.replace(agreed, from.getValue().agreed());
      }
    }
    for (Map.Entry<String, String> one : known.entrySet()) {
      filled = filled.replace("{" + one.getKey() + "}", one.getValue());
    }
    return filled
        .replace("{shop}", known.getOrDefault("1688Shop", ""))
        .replace("{category}", known.getOrDefault("1688Category", ""));
  }

  /** An order, and its line. */
  private static String ofOrder(
      String parameters, String name, Purchases from, Function<Purchases, String> order) {
    String number = order.apply(from);
    String filled = parameters.replace("{" + name + "}", number);
    return filled.contains("{" + name + "Line}")
        ? filled.replace("{" + name + "Line}", from.lineOf(number))
        : filled;
  }

  private void read() {
    try (InputStream in = SampleCalls.class.getResourceAsStream("/sample-calls.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(rows::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
