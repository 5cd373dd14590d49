package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.supercargo.alibaba.wire.WirePicture;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.EvidencePicture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/**
 * A picture as it comes: a file of a form, or Base64 as one of the platform's own kits sends it.
 */
final class Voucher {
  private static final String FIELD = WirePicture.FIELD;

  private Voucher() {}

  static EvidencePicture of(Context call) {
    UploadedFile file = call.isMultipartFormData() ? call.uploadedFile(FIELD) : null;
    return new EvidencePicture(file == null ? decoded(call) : bytes(file));
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] decoded(Context call) {
    String text = Parameters.ofOperation(call).getOrDefault(FIELD, "");
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException noBase64) {
      throw new InvalidValue(FIELD, text.length() + " characters", "a picture");
    }
  }
}
