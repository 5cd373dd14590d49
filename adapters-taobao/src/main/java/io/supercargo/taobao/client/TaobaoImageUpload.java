package io.supercargo.taobao.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.http.dialect.taobao.Uploads;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageUpload;

/** Hands pictures over in Base64. */
final class TaobaoImageUpload implements ImageUpload {
  private final TaobaoLine line;
  private final TaobaoItemApi api;

  TaobaoImageUpload(TaobaoLine line) {
    this.line = line;
    this.api = line.items();
  }

  @Override
  public Reply<ImageRef.Stored> upload(ImageRef.Bytes picture, Audience audience) {
    return line.read(
        api.upload(Uploads.write(picture)), wire -> new ImageRef.Stored(wire.imageId()));
  }
}
