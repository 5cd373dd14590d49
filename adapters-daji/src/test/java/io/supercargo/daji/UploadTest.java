package io.supercargo.daji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.daji.client.DajiClient;
import io.supercargo.daji.wire.DajiSignature;
import io.supercargo.domain.Audience;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Pictures on their way to Daji. */
class UploadTest {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());
  private static final Provider CLIENT = GATEWAY.client(GatewayServer.SECRET);
  private static final String PATH = "/alibaba/upload/image";

  @AfterAll
  static void stop() {
    CLIENT.close();
    GATEWAY.close();
  }

  @Test
  void addressesAreUploadedToo() {
    String address = "https://pictures.example/3-0.png";

    assertThat(upload().upload(address(address), Audience.ENGLISH).value().id()).isNotBlank();
    assertThatExceptionOfType(SupplierFailure.Invalid.class)
        .isThrownBy(
            () -> upload().upload(address("https://elsewhere.example/1.png"), Audience.ENGLISH));
  }

  @Test
  void pictureOfThreeMegabytesPasses() {
    byte[] large = Arrays.copyOf(FakeMarket.picture(1).bytes(), ImageRef.MAX_BYTES);

    assertThat(upload().upload(new ImageRef.Bytes(large), Audience.ENGLISH).value().id())
        .isNotBlank();
  }

  @Test
  void largerPicturesAreRefused() throws Exception {
    byte[] larger = Arrays.copyOf(FakeMarket.picture(1).bytes(), ImageRef.MAX_BYTES + 1);

    assertThat(post(Map.of("image_base64", Base64.getEncoder().encodeToString(larger))))
        .contains("\"code\":400")
        .contains("image: 3145729 bytes (expected: at most 3 MB)");
  }

  @Test
  void whatIsNoPictureIsNamed() throws Exception {
    assertThat(post(Map.of("image_base64", "SGVsbG8=")))
        .contains("image: another kind of file (expected: a PNG, JPEG or WebP picture)");
    assertThat(post(Map.of("image_base64", "a")))
        .contains("image_base64: not Base64 (expected: a picture in Base64, of at most 3 MB)");
    assertThat(post(Map.of())).contains("pic_url: missing (expected: a query parameter)");
    assertThat(post(Map.of("pic_url", "ftp://x")))
        .contains("pic_url: ftp://x (expected: an http or https address)");
  }

  @Test
  void formsThatAreNoneAreNamed() throws Exception {
    assertThat(GATEWAY.post(PATH, "multipart/form-data; boundary=x", "--x\r\nnothing"))
        .contains("\"code\":400")
        .contains("body: too large or broken (expected: a form with a picture of 3 MB)");
  }

  @Test
  void filesOfFormsAreNoPictures() throws Exception {
    Map<String, String> signed = Map.of("appKey", "sandbox");
    String form =
        part("name=\"appKey\"", "sandbox")
            + part("name=\"sign\"", DajiSignature.sign(signed, GatewayServer.SECRET))
            + part("name=\"image\"; filename=\"shoe.png\"", "PNG")
            + "--x--\r\n";

    assertThat(GATEWAY.post(PATH, "multipart/form-data; boundary=x", form))
        .contains("\"code\":400")
        .contains("pic_url: missing (expected: a query parameter)");
  }

  private static String part(String name, String content) {
    return "--x\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + content + "\r\n";
  }

  @Test
  void thePictureWinsOverItsAddress() throws Exception {
    String base64 = Base64.getEncoder().encodeToString(FakeMarket.picture(2).bytes());

    assertThat(post(Map.of("image_base64", base64, "pic_url", "https://elsewhere.example/1.png")))
        .contains("\"code\":200")
        .contains("\"imageId\":\"");
  }

  @Test
  void theSecretNeverLeavesAndTheLogShowsNoSignature() {
    try (LyingServer daji = LyingServer.saying(Answer.json("{\"code\":200,\"data\":null}"));
        Provider client =
            DajiClient.open(
                DajiConfig.of(daji.url(), "sandbox", GatewayServer.SECRET),
                Surroundings.bare("daji"))) {
      RawCalls calls = client.port(RawCalls.class).orElseThrow();
      calls.call("imageUploadPost", "{\"image_base64\":\"AAAA\"}");
      calls.call("freightEstimate", "{\"offerId\":1}");

      assertThat(daji.requests())
          .allSatisfy(
              request ->
                  assertThat(request.body())
                      .contains("sign")
                      .contains("sandbox")
                      .doesNotContain("sandbox-secret"));
      assertThat(daji.requests().get(0).header("Content-Type")).startsWith("multipart/form-data");
      assertThat(daji.lastRequest().body()).contains("\"requestTime\":");
      assertThat(calls.preview("imageUploadPost", "{\"image_base64\":\"AAAA\"}").body())
          .contains("name=\"sign\"")
          .contains("********")
          .contains("AAAA")
          .doesNotContainPattern("[0-9A-F]{32}");
    }
  }

  /** As JSON, signed by every member: what the general rule says. */
  private static String post(Map<String, String> members) throws Exception {
    Map<String, String> all = new HashMap<>(members);
    all.put("appKey", "sandbox");
    all.put("sign", DajiSignature.sign(all, GatewayServer.SECRET));
    StringBuilder json = new StringBuilder();
    all.forEach(
        (name, value) ->
            json.append(json.isEmpty() ? "" : ",").append("\"%s\":\"%s\"".formatted(name, value)));
    return GATEWAY.post(PATH, "application/json", "{" + json + "}");
  }

  private static ImageUpload upload() {
    return CLIENT.port(ImageUpload.class).orElseThrow();
  }

  private static ImageRef.Address address(String url) {
    return new ImageRef.Address(URI.create(url));
  }
}
