package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Pictures;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Audience;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageUpload;

/** Hands pictures over in Base64. */
final class AlibabaImageUpload implements ImageUpload {
  private final AlibabaLine line;
  private final AlibabaProductApi api;

  AlibabaImageUpload(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaProductApi.class);
  }

  @Override
  public Reply<ImageRef.Stored> upload(ImageRef.Bytes picture, Audience audience) {
    Object parameters =
        line.edition().parameters(Wrappers.IMAGE, Pictures.write(picture, audience));
    return line.read(api.imageUpload(parameters), ImageRef.Stored::new);
  }
}
