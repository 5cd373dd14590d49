package io.supercargo.http.dialect.taobao;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.http.WebAddress;
import java.util.Base64;

/** Uploads of pictures, in both directions. */
public final class Uploads {
  private Uploads() {}

  public static WireImageUpload write(ImageRef.Bytes picture) {
    return new WireImageUpload(Base64.getEncoder().encodeToString(picture.bytes()), null);
  }

  /** Its bytes, or its address where a reseller takes one. */
  public static ImageRef read(WireImageUpload wire) {
    String base64 = wire.imageBase64();
    if (base64 != null && !base64.isBlank()) {
      return bytes(base64);
    }
    String url = wire.picUrl();
    if (url == null || url.isBlank()) {
      throw new InvalidValue("imageBase64", "missing", "a picture in Base64");
    }
    return new ImageRef.Address(WebAddress.read("picUrl", url));
  }

  private static ImageRef.Bytes bytes(String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(base64.replaceFirst("^data:[^,]*,", ""));
    } catch (IllegalArgumentException broken) {
      throw new InvalidValue("imageBase64", "not Base64", "a picture in Base64");
    }
    try {
      return new ImageRef.Bytes(bytes);
    } catch (InvalidValue noPicture) {
      throw noPicture.in("imageBase64");
    }
  }
}
