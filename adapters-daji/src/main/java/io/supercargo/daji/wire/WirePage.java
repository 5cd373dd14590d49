package io.supercargo.daji.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a search. */
public record WirePage(
    long totalRecords,
    long totalPage,
    int pageSize,
    int currentPage,
    @Nullable List<WireOffer> data) {}
