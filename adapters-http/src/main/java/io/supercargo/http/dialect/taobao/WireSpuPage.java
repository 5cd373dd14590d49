package io.supercargo.http.dialect.taobao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a distributor has listed. Every value is a text, numbers included. */
public record WireSpuPage(
    @Nullable String surplusTotal,
    @Nullable String resultsTotal,
    @Nullable String scrollId,
    @Nullable List<WireSpu> productList) {

  /**
   * A listed product.
   *
   * @param itemId the distribution id
   * @param price in units of the currency
   * @param images a JSON list
   * @param createdTime milliseconds
   */
  public record WireSpu(
      @Nullable String itemId,
      @Nullable String title,
      @Nullable String cnTitle,
      @Nullable String price,
      @Nullable String currency,
      @Nullable String inventory,
      @Nullable String categoryId,
      @Nullable String categoryName,
      @Nullable String tbCategoryId,
      @Nullable String tbCategoryPath,
      @Nullable String images,
      @Nullable String status,
      @Nullable String isNew,
      @Nullable String weight,
      @Nullable String createdTime,
      @Nullable String modifiedTime,
      @Nullable String shipping48Rate2m,
      @Nullable String imageQuality,
      @Nullable String materialQualityScore) {}
}
