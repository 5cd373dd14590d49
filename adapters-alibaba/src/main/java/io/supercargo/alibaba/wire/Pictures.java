package io.supercargo.alibaba.wire;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRef;
import java.util.Base64;

/** Uploads in both directions. */
public final class Pictures {
  private Pictures() {}

  public static WireImageParam write(ImageRef.Bytes picture, Audience audience) {
    return new WireImageParam(
        Base64.getEncoder().encodeToString(picture.bytes()), SearchTerms.buyer(audience));
  }

  public static ImageRef.Bytes read(WireImageParam wire) {
    String base64 =
        SearchTerms.some(wire.imageBase64())
            .orElseThrow(() -> new InvalidValue("imageBase64", "missing", "a picture in Base64"));
    try {
      String text = base64.replaceFirst("^data:[^,]*,", "");
      return new ImageRef.Bytes(Base64.getMimeDecoder().decode(text));
    } catch (InvalidValue noPicture) {
      throw noPicture;
    } catch (IllegalArgumentException broken) {
      throw new InvalidValue("imageBase64", "not Base64", "a picture in Base64");
    }
  }

  public static Audience audience(WireImageParam wire) {
    return SearchTerms.audience(null, wire.outMemberId());
  }
}
