package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What all searches share. */
sealed interface WireSearch permits WireKeywordQuery, WireStoreQuery, WireImageQuery {
  @Nullable Integer beginPage();

  @Nullable Integer pageSize();

  @Nullable String country();

  @Nullable String sort();

  @Nullable String priceStart();

  @Nullable String priceEnd();

  @Nullable JsonNode categoryId();

  @Nullable String filter();

  @Nullable String outMemberId();
}
