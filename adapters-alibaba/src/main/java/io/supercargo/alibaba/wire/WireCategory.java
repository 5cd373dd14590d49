package io.supercargo.alibaba.wire;

import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category with its children, translated.
 *
 * @param level a text, {@code "1"} to {@code "3"}; {@code "0"} is the root
 */
public record WireCategory(
    Long categoryId,
    @Nullable String chineseName,
    @Nullable String translatedName,
    @Nullable String language,
    @Nullable Boolean leaf,
    @Nullable String level,
    @Nullable Long parentCateId,
    @Nullable Boolean fromCache,
    @Nullable List<WireCategory> children) {
  public WireCategory {
    Required.field("categoryId", categoryId);
  }
}
