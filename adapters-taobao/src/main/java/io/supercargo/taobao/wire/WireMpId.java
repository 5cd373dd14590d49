package io.supercargo.taobao.wire;

/** The distribution id of an item. */
public record WireMpId(String mpId) {}
