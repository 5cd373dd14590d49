package io.supercargo.daji.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRef;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Uploads, in both directions. */
public final class Pictures {
  private static final String BYTES = "image_base64";
  private static final String ADDRESS = "pic_url";

  private Pictures() {}

  public static Map<String, String> write(ImageRef.Address picture) {
    return Parameters.of(ADDRESS, picture.url().toString());
  }

  public static Map<String, String> write(ImageRef.Bytes picture) {
    return Parameters.of(BYTES, Base64.getEncoder().encodeToString(picture.bytes()));
  }

  /**
   * Where both are given, the picture itself wins.
   *
   * @throws InvalidValue naming the parameter
   */
  public static ImageRef read(Map<String, String> wire) {
    Optional<String> base64 = Parameters.some(wire, BYTES);
    return base64.isPresent() ? new ImageRef.Bytes(decode(base64.get())) : readAddress(wire);
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static ImageRef.Address readAddress(Map<String, String> wire) {
    return address(ADDRESS, Parameters.required(wire, ADDRESS));
  }

  static ImageRef.Address address(String parameter, String text) {
    try {
      return new ImageRef.Address(new URI(text.strip()).parseServerAuthority());
    } catch (URISyntaxException | InvalidValue notOne) {
      throw new InvalidValue(parameter, text, "an http or https address");
    }
  }

  /** In a query, a plus sign that was not encoded arrives as a space. */
  private static byte[] decode(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64.strip().replace(' ', '+'));
    } catch (IllegalArgumentException broken) {
      throw new InvalidValue(BYTES, "not Base64", "a picture in Base64, of at most 3 MB");
    }
  }
}
