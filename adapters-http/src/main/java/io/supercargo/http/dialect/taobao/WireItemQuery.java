package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * Asks for hits in the market, in a shop or of a hot list.
 *
 * @param includeTags marks of activities that items must have, with commas between
 * @param filters e.g. {@code min_price:2000,max_price:10000}, in fen; a reseller says filter
 * @param themeId of a hot list
 * @param themeType of a hot list; its words are not known, ours are those of 1688
 */
public record WireItemQuery(
    @Nullable String keyword,
    @Nullable String includeTags,
    @Nullable String sort,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @JsonAlias("filter") @Nullable String filters,
    @Nullable String language,
    @Nullable String shopId,
    @Nullable String themeId,
    @Nullable String themeType) {}
