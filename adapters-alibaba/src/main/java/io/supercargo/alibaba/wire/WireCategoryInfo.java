package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A category of the old kind, in Chinese, with its children by id and name. */
public record WireCategoryInfo(
    @JsonProperty("categoryID") long categoryId,
    String name,
    int level,
    @JsonProperty("isLeaf") boolean leaf,
    @JsonProperty("parentIDs") List<Long> parentIds,
    List<WireChild> childCategorys) {
  /** A child. */
  public record WireChild(long id, String name, @JsonProperty("isLeaf") boolean leaf) {}
}
