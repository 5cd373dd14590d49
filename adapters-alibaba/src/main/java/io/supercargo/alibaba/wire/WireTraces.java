package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.logistics.WireTrace;
import io.supercargo.http.shape.Beside;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What carriers tell of the parcels of an order. */
@Beside
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireTraces(
    @Nullable List<WireTrace> logisticsTrace,
    @Nullable Boolean success,
    @Nullable String errorCode,
    @Nullable String errorMessage) {}
