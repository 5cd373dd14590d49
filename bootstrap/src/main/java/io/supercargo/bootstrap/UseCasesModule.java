package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.product.CompareProduct;
import io.supercargo.application.product.EstimateFreight;
import io.supercargo.application.product.ListCategories;
import io.supercargo.application.product.ListFilters;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.OpenProduct;
import io.supercargo.application.product.ShowCategory;
import io.supercargo.application.product.ShowProduct;
import io.supercargo.application.product.ShowProducts;
import io.supercargo.application.product.ShowRanking;
import io.supercargo.application.product.TurnPages;
import io.supercargo.application.product.WatchProducts;
import io.supercargo.application.provider.CallRaw;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.ListCalls;
import io.supercargo.application.provider.ListDrift;
import io.supercargo.application.provider.ListOperations;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Reads;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.ShowCall;
import io.supercargo.application.provider.ShowProvider;
import io.supercargo.application.provider.ShowShapes;
import io.supercargo.application.provider.Watch;
import io.supercargo.application.search.Revealed;
import io.supercargo.ports.store.CallLog;
import io.supercargo.store.Store;
import java.time.InstantSource;

/** The use cases that ask after products and providers. */
final class UseCasesModule extends AbstractModule {
  @Override
  protected void configure() {
    install(new SearchModule());
    install(new AccountModule());
    install(new OrderModule());
    install(new FollowModule());
    install(new WebhookModule());
    install(new LogisticsModule());
    install(new AftersalesModule());
  }

  @Provides
  @Singleton
  ShowProduct showProduct(Inquiry inquiry, Revealed revealed, WatchProducts watched) {
    return new ShowProduct(inquiry, revealed, watched);
  }

  @Provides
  @Singleton
  WatchProducts watchProducts(Store store, Watch watch, InstantSource clock) {
    return new WatchProducts(store.wantedProducts(), watch, clock);
  }

  @Provides
  @Singleton
  ShowProducts showProducts(
      Router router, Inquiry inquiry, Revealed revealed, WatchProducts watched) {
    return new ShowProducts(router, inquiry, revealed, watched);
  }

  @Provides
  @Singleton
  ListCategories listCategories(Inquiry inquiry) {
    return new ListCategories(inquiry);
  }

  @Provides
  @Singleton
  ShowCategory showCategory(Inquiry inquiry) {
    return new ShowCategory(inquiry);
  }

  @Provides
  @Singleton
  ListFilters listFilters(Router router, FanOut fanOut, Reads reads) {
    return new ListFilters(router, fanOut, reads);
  }

  @Provides
  @Singleton
  ShowRanking showRanking(Inquiry inquiry) {
    return new ShowRanking(inquiry);
  }

  @Provides
  @Singleton
  LookUp lookUp(Inquiry inquiry) {
    return new LookUp(inquiry);
  }

  @Provides
  @Singleton
  OpenProduct openProduct(LookUp lookUp, Revealed revealed) {
    return new OpenProduct(lookUp, revealed);
  }

  @Provides
  @Singleton
  TurnPages turnPages(Inquiry inquiry) {
    return new TurnPages(inquiry);
  }

  @Provides
  @Singleton
  EstimateFreight estimateFreight(Inquiry inquiry) {
    return new EstimateFreight(inquiry);
  }

  @Provides
  @Singleton
  CompareProduct compareProduct(
      Router router, FanOut fanOut, ShowProduct products, EstimateFreight freight) {
    return new CompareProduct(router, fanOut, products, freight);
  }

  @Provides
  @Singleton
  ShowProvider showProvider(Providers providers, Watch watch) {
    return new ShowProvider(providers, watch);
  }

  @Provides
  @Singleton
  ListProviders listProviders(Providers providers, ShowProvider show) {
    return new ListProviders(providers, show);
  }

  @Provides
  @Singleton
  ListOperations listOperations(Providers providers) {
    return new ListOperations(providers);
  }

  @Provides
  @Singleton
  ShowShapes showShapes(Providers providers) {
    return new ShowShapes(providers);
  }

  @Provides
  @Singleton
  ListDrift listDrift(Providers providers) {
    return new ListDrift(providers);
  }

  @Provides
  @Singleton
  CallRaw callRaw(Providers providers) {
    return new CallRaw(providers);
  }

  @Provides
  @Singleton
  ListCalls listCalls(CallLog log) {
    return new ListCalls(log);
  }

  @Provides
  @Singleton
  ShowCall showCall(CallLog log) {
    return new ShowCall(log);
  }
}
