package io.supercargo.domain.search;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ShopId;

/** Where words are looked for. */
public sealed interface SearchScope {
  SearchScope MARKET = new WholeMarket();

  /** What a provider must be able to do to search here. */
  Capability needs();

  /** Everything on sale. */
  record WholeMarket() implements SearchScope {
    @Override
    public Capability needs() {
      return Capability.KEYWORD_SEARCH;
    }
  }

  /** One seller's offers. */
  record InShop(ShopId shop) implements SearchScope {
    @Override
    public Capability needs() {
      return Capability.SHOP_SEARCH;
    }
  }

  /** A pool of offers put together at the supplier; {@code productCollectionId} on the wires. */
  record InCollection(String collection) implements SearchScope {
    public InCollection {
      InvalidValue.requireText("collection", collection);
    }

    @Override
    public Capability needs() {
      return Capability.COLLECTION_SEARCH;
    }
  }

  /** What a supplier's search navigation names; {@code snId} on the wires. */
  record UnderTopic(String topic) implements SearchScope {
    public UnderTopic {
      InvalidValue.requireText("topic", topic);
    }

    @Override
    public Capability needs() {
      return Capability.SEARCH_NAVIGATION;
    }
  }
}
