package io.supercargo.alibaba.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders that somebody wants to pay on a page. */
public record WireBill(@Nullable List<Long> orderIdList) {}
