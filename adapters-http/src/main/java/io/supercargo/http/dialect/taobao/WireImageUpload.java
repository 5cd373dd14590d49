package io.supercargo.http.dialect.taobao;

import org.jspecify.annotations.Nullable;

/** A picture to be stored: in Base64, which wins, or at an address. */
public record WireImageUpload(@Nullable String imageBase64, @Nullable String picUrl) {}
