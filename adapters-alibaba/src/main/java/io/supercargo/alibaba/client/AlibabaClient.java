package io.supercargo.alibaba.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.alibaba.AlibabaConfig;
import io.supercargo.alibaba.AlibabaType;
import io.supercargo.alibaba.wire.AlibabaOperations;
import io.supercargo.http.HttpLine;
import io.supercargo.http.Protocol;
import io.supercargo.http.Redactor;
import io.supercargo.http.WireJson;
import io.supercargo.http.token.Account;
import io.supercargo.http.token.TokenKeeper;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressParser;
import io.supercargo.ports.account.BuyerAccounts;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.CategorySearch;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.HotWords;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductPools;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.ports.product.RelatedProducts;
import io.supercargo.ports.product.SearchNavigation;
import io.supercargo.ports.provider.Authorisation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.push.MissedPushes;
import io.supercargo.ports.push.PushReader;

/** Opens the client half: one line to the platform, and the ports that speak over it. */
public final class AlibabaClient {
  private AlibabaClient() {}

  public static Provider open(AlibabaConfig config, Surroundings around) {
    TokenKeeper tokens = new TokenKeeper(around, config.credentials().tokens());
    HttpLine line = new HttpLine(config.line(), protocol(config, tokens, around), around);
    Account account = new Account(around, tokens, new AlibabaTokens(config, around, line));
    AlibabaLine alibaba = new AlibabaLine(around.name(), config.edition(), line, account);
    AlibabaAddressBook addresses = new AlibabaAddressBook(alibaba);
    Provider.Builder provider = line.provider(AlibabaType.NAME);
    AlibabaTrade.open(alibaba, config.buying(), provider);
    return provider
        .edition(config.edition().code())
        .with(RawCalls.class, account.asking(line.rawCalls()))
        .with(Authorisation.class, account)
        .with(ProductSearch.class, new AlibabaProductSearch(alibaba))
        .with(ImageSearch.class, new AlibabaImageSearch(alibaba))
        .with(ImageUpload.class, new AlibabaImageUpload(alibaba))
        .with(ProductCatalog.class, new AlibabaProductCatalog(alibaba))
        .with(Categories.class, new AlibabaCategories(alibaba))
        .with(FreightDesk.class, new AlibabaFreightDesk(alibaba))
        .with(Filters.class, new AlibabaFilters(alibaba))
        .with(Recommendations.class, new AlibabaRecommendations(alibaba))
        .with(RelatedProducts.class, new AlibabaRelatedProducts(alibaba))
        .with(Rankings.class, new AlibabaRankings(alibaba))
        .with(SearchNavigation.class, new AlibabaSearchNavigation(alibaba))
        .with(HotWords.class, new AlibabaHotWords(alibaba))
        .with(CategorySearch.class, new AlibabaCategorySearch(alibaba))
        .with(ProductPools.class, new AlibabaProductPools(alibaba, config.credentials().appKey()))
        .with(AddressBook.class, addresses)
        .with(AddressParser.class, addresses)
        .with(BuyerAccounts.class, new AlibabaBuyerAccounts(alibaba))
        .with(MissedPushes.class, new AlibabaMissedPushes(around.name(), line.rawCalls()))
        .with(PushReader.class, new AlibabaPushReader(config.credentials().appSecret()))
        .build();
  }

  private static Protocol protocol(AlibabaConfig config, TokenKeeper tokens, Surroundings around) {
    ObjectMapper json = WireJson.requests();
    return new Protocol(
        AlibabaOperations.TABLE,
        new AlibabaSigning(config.credentials(), tokens, around.clock()),
        Redactor.also("client_secret").inForms("code"),
        json,
        new AlibabaVerdict(json));
  }
}
