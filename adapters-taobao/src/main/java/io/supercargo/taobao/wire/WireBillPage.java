package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bills, page by page.
 *
 * @param data rows of thirty texts, of which few are needed and many may be null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireBillPage(
    @Nullable String bizCode,
    @Nullable String bizMessage,
    @Nullable Boolean success,
    @Nullable Long pageNo,
    @Nullable Long pageSize,
    @Nullable Long totalPage,
    @Nullable Long totalCount,
    @Nullable List<JsonNode> data) {}
