package io.supercargo.daji.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category with the next level; names are Chinese alone.
 *
 * @param level null on the page that shows one
 * @param parentIds one or none; null on the page
 * @param childIds null wherever it was seen
 */
public record WireCategory(
    @JsonProperty("categoryID") Long categoryId,
    @Nullable String name,
    @Nullable Integer level,
    @Nullable Boolean isLeaf,
    @JsonProperty("parentIDs") @Nullable List<Long> parentIds,
    @JsonProperty("childIDs") @Nullable List<Long> childIds,
    @JsonProperty("childCategorys") @Nullable List<WireChild> children) {
  public WireCategory {
    Required.field("categoryID", categoryId);
  }

  /** A category below another. */
  public record WireChild(Long id, @Nullable String name, @Nullable Boolean isLeaf) {
    public WireChild {
      Required.field("id", id);
    }
  }
}
