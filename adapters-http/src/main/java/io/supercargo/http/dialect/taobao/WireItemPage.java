package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits, or of a hot list. How many there are in all is not told.
 *
 * @param themeId of a hot list; that a list tells its id and name is assumed
 */
public record WireItemPage(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String themeId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable List<WireItem> data) {}
