package io.supercargo.daji.client.taobao;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.Pictures;
import io.supercargo.daji.wire.WireImageId;
import io.supercargo.domain.Audience;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageUpload;

/** Pictures are posted; their addresses are handed over by GET. */
final class DajiImageUpload implements ImageUpload {
  private final DajiLine line;
  private final DajiTaobaoApi api;

  DajiImageUpload(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiTaobaoApi.class);
  }

  @Override
  public Reply<ImageRef.Stored> upload(ImageRef.Bytes picture, Audience audience) {
    return line.find(api.uploadPost(Pictures.write(picture)), DajiImageUpload::stored);
  }

  @Override
  public Reply<ImageRef.Stored> upload(ImageRef.Address picture, Audience audience) {
    return line.find(api.uploadGet(Pictures.write(picture)), DajiImageUpload::stored);
  }

  private static ImageRef.Stored stored(WireImageId wire) {
    return new ImageRef.Stored(wire.imageId());
  }
}
