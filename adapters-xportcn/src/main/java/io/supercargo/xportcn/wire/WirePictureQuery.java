package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * The body of a search of Taobao by picture. There is no upload, so a picture itself travels as in
 * the searches of 1688.
 */
public record WirePictureQuery(
    @Nullable String imageBase64,
    @JsonAlias({"imageAddress", "imageUrl", "imgUrl"}) @Nullable String picUrl,
    @Nullable String language) {}
