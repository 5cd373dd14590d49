package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.Reads;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Watch;
import io.supercargo.application.search.Darkroom;
import io.supercargo.application.search.FindRelated;
import io.supercargo.application.search.Pictures;
import io.supercargo.application.search.RecommendProducts;
import io.supercargo.application.search.Revealed;
import io.supercargo.application.search.SearchByImage;
import io.supercargo.application.search.SearchProducts;
import io.supercargo.application.search.ShowPicture;
import io.supercargo.application.search.StorePicture;
import io.supercargo.application.search.Sweep;
import io.supercargo.application.search.Trails;
import io.supercargo.ports.product.PictureSource;
import io.supercargo.ports.store.MarketStore;
import java.time.InstantSource;

/** The use cases that search. */
final class SearchModule extends AbstractModule {
  @Provides
  @Singleton
  Sweep sweep(Router router, FanOut fanOut, Revealed revealed, Trails trails) {
    return new Sweep(router, fanOut, revealed, trails);
  }

  @Provides
  @Singleton
  Revealed revealed() {
    return new Revealed();
  }

  @Provides
  @Singleton
  Trails trails(MarketStore store, InstantSource clock) {
    return new Trails(store, clock);
  }

  @Provides
  @Singleton
  SearchProducts searchProducts(Sweep sweep, Reads reads) {
    return new SearchProducts(sweep, reads);
  }

  @Provides
  @Singleton
  RecommendProducts recommendProducts(Sweep sweep, Reads reads) {
    return new RecommendProducts(sweep, reads);
  }

  @Provides
  @Singleton
  FindRelated findRelated(Sweep sweep, Reads reads) {
    return new FindRelated(sweep, reads);
  }

  @Provides
  @Singleton
  SearchByImage searchByImage(Sweep sweep, Reads reads, Darkroom darkroom) {
    return new SearchByImage(sweep, reads, darkroom);
  }

  @Provides
  @Singleton
  Darkroom darkroom(Pictures pictures, PictureSource source, Watch watch, InstantSource clock) {
    return new Darkroom(pictures, source, watch, clock);
  }

  @Provides
  @Singleton
  Pictures pictures(MarketStore store, InstantSource clock) {
    return new Pictures(store, clock);
  }

  @Provides
  @Singleton
  StorePicture storePicture(Pictures pictures) {
    return new StorePicture(pictures);
  }

  @Provides
  @Singleton
  ShowPicture showPicture(Pictures pictures) {
    return new ShowPicture(pictures);
  }
}
