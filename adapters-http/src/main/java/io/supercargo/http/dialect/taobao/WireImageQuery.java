package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/** Asks for items that look like a picture: an uploaded one, or one at an address. */
public record WireImageQuery(
    @JsonAlias({"imgUrl", "imageUrl"}) @Nullable String picUrl,
    @Nullable String imageId,
    @Nullable String includeTags,
    @Nullable String language) {}
