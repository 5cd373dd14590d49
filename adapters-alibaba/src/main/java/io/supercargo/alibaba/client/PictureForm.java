package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WirePicture;
import java.util.Base64;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * The form in which evidence is handed in: the picture is its only part and is not signed; what is
 * signed stands in the address.
 */
final class PictureForm {
  private static final String OPERATION = "alibaba.trade.uploadRefundVoucher";
  private static final MediaType JPEG = MediaType.get("image/jpeg");

  private PictureForm() {}

  static boolean takes(HttpUrl url) {
    return url.encodedPath().contains(OPERATION);
  }

  /**
   * @param picture in Base64
   * @param signed all other parameters
   */
  static Request write(Request unsigned, HttpUrl url, String picture, Map<String, String> signed) {
    HttpUrl.Builder address = url.newBuilder();
    signed.forEach(address::addQueryParameter);
    return unsigned.newBuilder().url(address.build()).post(form(picture)).build();
  }

  private static RequestBody form(String picture) {
    byte[] bytes = Base64.getMimeDecoder().decode(picture);
    return new MultipartBody.Builder()
        .setType(MultipartBody.FORM)
        .addFormDataPart(WirePicture.FIELD, "voucher.jpg", RequestBody.create(bytes, JPEG))
        .build();
  }
}
