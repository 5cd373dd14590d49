package io.supercargo.alibaba.wire;

import io.supercargo.http.dialect.aftersales.WireRefundStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done and said about a refund. */
public record WireRefundSteps(@Nullable List<WireRefundStep> opOrderRefundOperationModels) {}
