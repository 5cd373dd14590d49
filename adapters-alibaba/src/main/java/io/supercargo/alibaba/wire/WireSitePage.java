package io.supercargo.alibaba.wire;

import java.util.List;

/** A page of a search as the paper for national sites prints it. */
public record WireSitePage(
    long totalRecords,
    long totalPage,
    int pageSize,
    int currentPage,
    List<WireOffer> searchOfferModelList) {}
