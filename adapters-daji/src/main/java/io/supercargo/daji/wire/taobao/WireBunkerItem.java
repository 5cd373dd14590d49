package io.supercargo.daji.wire.taobao;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bunker (撞库) tells of an item, as far as orders need it.
 *
 * @param itemType HAVE_MATERIAL or WITHOUT_MATERIAL
 * @param quantity pieces
 */
public record WireBunkerItem(
    @Nullable Long itemId,
    String mpId,
    @Nullable String itemType,
    @Nullable Long quantity,
    @Nullable List<WireBunkerSku> skuList) {
  public WireBunkerItem {
    Required.field("mpId", mpId);
  }

  /**
   * A variant.
   *
   * @param skuId a text where Daji's sister prints it, a number upstream
   * @param mpSkuld sic, with a lower-case L; other pages have a capital I or a small d
   */
  public record WireBunkerSku(
      JsonNode skuId,
      @JsonAlias({"mpSkuId", "mpSkuid", "mp_skuId", "mp_sku_id"}) @Nullable String mpSkuld,
      @Nullable Long quantity) {
    public WireBunkerSku {
      Required.field("skuId", skuId);
    }
  }
}
