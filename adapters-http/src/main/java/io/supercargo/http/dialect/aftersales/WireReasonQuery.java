package io.supercargo.http.dialect.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For what reasons are asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireReasonQuery(
    @Nullable Long orderId, @Nullable List<Long> orderEntryIds, @Nullable String goodsStatus) {}
