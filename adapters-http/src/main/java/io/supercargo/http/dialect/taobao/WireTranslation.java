package io.supercargo.http.dialect.taobao;

import io.supercargo.http.dialect.taobao.WireItemDetail.WireSkuTranslation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product in another language.
 *
 * @param itemId the distribution id
 */
public record WireTranslation(
    @Nullable String itemId,
    @Nullable String language,
    @Nullable String title,
    @Nullable String mainImage,
    @Nullable List<WireProperty> properties,
    @Nullable List<WireSkuTranslation> skuProperties) {}
