package io.supercargo.daji.gateway;

import io.javalin.http.Context;
import io.supercargo.daji.wire.Hits;
import io.supercargo.daji.wire.KeywordSearch;
import io.supercargo.daji.wire.PictureSearch;
import io.supercargo.daji.wire.Pictures;
import io.supercargo.daji.wire.ShopSearch;
import io.supercargo.daji.wire.WireImageId;
import io.supercargo.domain.Audience;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductSearch;

/** The searches of the 1688 tab, and the uploads for them. */
final class SearchRoutes {
  private SearchRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("keywordSearch", ProductSearch.class, SearchRoutes::keyword)
        .on("shopSearch", ProductSearch.class, SearchRoutes::shop)
        .on("imageSearch", ImageSearch.class, SearchRoutes::image)
        .on("imageUploadGet", ImageUpload.class, SearchRoutes::uploadByAddress)
        .on("imageUploadPost", ImageUpload.class, SearchRoutes::upload);
  }

  private static Object keyword(ProductSearch search, Context call) {
    return Hits.write(search.search(KeywordSearch.read(CallParameters.of(call))).value());
  }

  private static Object shop(ProductSearch search, Context call) {
    return Hits.write(search.search(ShopSearch.read(CallParameters.of(call))).value());
  }

  private static Object image(ImageSearch search, Context call) {
    return Hits.writeImage(search.search(PictureSearch.read(CallParameters.of(call))).value());
  }

  static Object uploadByAddress(ImageUpload upload, Context call) {
    return uploaded(upload, Pictures.readAddress(CallParameters.of(call)));
  }

  static Object upload(ImageUpload upload, Context call) {
    return uploaded(upload, Pictures.read(CallParameters.of(call)));
  }

  private static WireImageId uploaded(ImageUpload upload, ImageRef picture) {
    ImageRef.Stored stored =
        picture instanceof ImageRef.Bytes bytes
            ? upload.upload(bytes, Audience.ENGLISH).value()
            : upload.upload((ImageRef.Address) picture, Audience.ENGLISH).value();
    return new WireImageId(stored.id());
  }
}
