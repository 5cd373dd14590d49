package io.supercargo.http.dialect.taobao;

import org.jspecify.annotations.Nullable;

/** Where to, in Chinese words: 中国, 浙江省, 杭州市, 余杭区. */
public record WireAddress(
    @Nullable String country,
    @Nullable String state,
    @Nullable String city,
    @Nullable String district) {}
