package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Language;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Form;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ImageRoutesTest {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final Served SERVED = Served.over(MARKET.provider());
  private static final byte[] PNG = FakeMarket.picture(8).bytes();
  private static final String BASE64 = Base64.getEncoder().encodeToString(PNG);
  private static final String ID = FakeMarket.products(Language.EN).get(8).id().toString();
  private static final String SEARCH = "/api/v1/products/search-by-image";
  private static final String IMAGES = "/api/v1/images";
  private static final String JSON = "application/json";

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void aPictureInBase64IsFound() {
    JsonNode hits = found(SERVED.post(SEARCH, JSON, "{\"image\":\"" + BASE64 + "\",\"limit\":3}"));

    assertThat(hits.at("/items/0/id").asText()).isEqualTo(ID);
    assertThat(hits.get("items")).hasSize(3);
    assertThat(hits.get("regions").isArray()).isTrue();
    assertThat(hits.at("/providers/0/status").asText()).isEqualTo("ok");
  }

  @Test
  void aDataUrlIsTakenToo() {
    String body = "{\"image\":\"data:image/png;base64," + BASE64 + "\"}";

    assertThat(found(SERVED.post(SEARCH, JSON, body)).at("/items/0/id").asText()).isEqualTo(ID);
  }

  @Test
  void aFormWithAFileIsFound() {
    Form form = new Form().text("limit", "2").text("keyword", "").file("image", "bag.png", PNG);

    JsonNode hits = found(SERVED.post(SEARCH, form.type(), form.body()));
    assertThat(hits.at("/items/0/id").asText()).isEqualTo(ID);
    assertThat(hits.get("items")).hasSize(2);
  }

  @Test
  void anUploadedPictureIsFoundByItsId() {
    Form form = new Form().file("image", "bag.png", PNG);
    Told stored = SERVED.post(IMAGES, form.type(), form.body());
    String id = stored.at("/imageId");

    assertThat(stored.status()).isEqualTo(201);
    JsonNode hits = found(SERVED.post(SEARCH, JSON, "{\"imageId\":\"" + id + "\"}"));
    assertThat(hits.at("/items/0/id").asText()).isEqualTo(ID);
  }

  @Test
  void aPictureIsUploadedAsABodyOrInJsonToo() {
    Told plain = SERVED.post(IMAGES, "image/png", PNG);
    Told json = SERVED.post(IMAGES, JSON, "{\"image\":\"" + BASE64 + "\"}");

    assertThat(plain.status()).isEqualTo(201);
    assertThat(json.at("/imageId")).isEqualTo(plain.at("/imageId"));
  }

  @Test
  void anIdWinsOverAPicture() {
    String id = SERVED.post(IMAGES, "image/png", PNG).at("/imageId");
    String other = Base64.getEncoder().encodeToString(FakeMarket.picture(3).bytes());
    String body = "{\"image\":\"%s\",\"imageId\":\"%s\"}".formatted(other, id);

    assertThat(found(SERVED.post(SEARCH, JSON, body)).at("/items/0/id").asText()).isEqualTo(ID);
  }

  @Test
  void refinementsStandInTheBodyOrInTheQuery() {
    String body =
        "{\"image\":\"%s\",\"filter\":[\"shipIn24Hours\"],\"maxPrice\":40,\"raw\":true}"
            .formatted(BASE64);
    JsonNode inBody = found(SERVED.post(SEARCH, JSON, body));
    JsonNode inQuery =
        found(
            SERVED.post(
                SEARCH + "?filter=shipIn24Hours&maxPrice=40",
                JSON,
                "{\"image\":\"" + BASE64 + "\"}"));

    assertThat(inBody.get("items")).isNotEmpty().isEqualTo(inQuery.get("items"));
    assertThat(inBody.has("raw")).isTrue();
  }

  @Test
  void aRegionIsAnObjectOrFourNumbers() {
    String box = "{\"left\":1,\"top\":2,\"right\":30,\"bottom\":40}";
    for (String region : new String[] {box, "\"1,2,30,40\""}) {
      String body = "{\"image\":\"%s\",\"region\":%s}".formatted(BASE64, region);
      assertThat(SERVED.post(SEARCH, JSON, body).status()).isEqualTo(200);
    }
  }

  @Test
  void aRegionThatIsNoneIsRefused() {
    refused(
        "\"region\":{\"left\":9,\"top\":2,\"right\":3,\"bottom\":4}",
        "region",
        "region: 9,2,3,4 (expected: left < right and top < bottom, none below 0)");
    refused(
        "\"region\":{\"left\":\"1\",\"top\":2,\"right\":3,\"bottom\":4}",
        "region.left",
        "region.left: \"1\" (expected: a whole number)");
    refused(
        "\"region\":{\"left\":1}",
        "region",
        "region: {\"left\":1} (expected: left, top, right and bottom in pixels)");
    refused(
        "\"region\":\"1,2\"",
        "region",
        "region: 1,2 (expected: left, top, right and bottom in pixels)");
  }

  @Test
  void aPictureThatIsNoneIsRefused() {
    String text =
        Base64.getEncoder()
            .encodeToString("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    refusedBody(
        "{\"image\":\"" + text + "\"}",
        "image: another kind of file (expected: a PNG, JPEG or WebP picture)");
    refusedBody(
        "{\"image\":\"no base64!\"}", "image: 10 characters (expected: a picture in Base64)");
    refusedBody("{}", "image: missing (expected: image, imageId or imageUrl)");
    assertThat(SERVED.post(IMAGES, "image/png", new byte[0]).at("/detail"))
        .isEqualTo("image: empty (expected: a PNG, JPEG or WebP picture)");
  }

  @Test
  void aPictureOverThreeMegabytesIsRefused() {
    byte[] large = java.util.Arrays.copyOf(PNG, ImageRef.MAX_BYTES + 1);
    Form form = new Form().file("image", "large.png", large);

    assertThat(SERVED.post(IMAGES, "image/png", large).at("/detail"))
        .isEqualTo("image: 3145729 bytes (expected: at most 3 MB)");
    assertThat(SERVED.post(SEARCH, form.type(), form.body()).at("/detail"))
        .isEqualTo("image: 3145729 bytes (expected: at most 3 MB)");
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    refusedBody(
        "{\"imageUrl\":\"file:///etc/passwd\"}",
        "imageUrl: file:///etc/passwd (expected: an http or https address)");
    refusedBody(
        "{\"imageUrl\":\"not an address\"}",
        "imageUrl: not an address (expected: an http or https address)");
  }

  @Test
  void membersThatNobodyKnowsAreRefused() {
    refused(
        "\"imgeId\":\"x\"",
        "imgeId",
        "imgeId: unknown parameter (expected: one of image, imageId, imageUrl, region, keyword,"
            + " auxiliaryText, provider, marketplace, filter, sort, minPrice, maxPrice, category, lang,"
            + " outMemberId, limit, cursor, deadline, fresh, raw; did you mean imageId?)");
    refused(
        "\"keyword\":{}",
        "keyword",
        "keyword: an object (expected: a text, a number, true or false)");
  }

  @Test
  void aValueInTheQueryAndInTheBodyIsRefused() {
    Told told = SERVED.post(SEARCH + "?limit=3", JSON, "{\"limit\":4}");

    assertThat(told.at("/detail"))
        .isEqualTo("limit: given in the query and in the body (expected: once)");
  }

  @Test
  void aBodyOfAnotherTypeIsRefused() {
    Told search = SERVED.post(SEARCH, "text/plain", "x");
    Told upload = SERVED.post(IMAGES, "text/plain", "x");

    assertThat(search.status()).isEqualTo(415);
    assertThat(search.at("/detail"))
        .isEqualTo("Content-Type: text/plain (expected: application/json or multipart/form-data)");
    assertThat(upload.status()).isEqualTo(415);
    assertThat(upload.at("/code")).isEqualTo("unsupported-media-type");
  }

  private static JsonNode found(Told told) {
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    return told.json();
  }

  private static void refused(String member, String field, String detail) {
    Told told = SERVED.post(SEARCH, JSON, "{\"image\":\"%s\",%s}".formatted(BASE64, member));
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.at("/detail")).isEqualTo(detail);
    assertThat(told.at("/field")).isEqualTo(field);
  }

  private static void refusedBody(String body, String detail) {
    Told told = SERVED.post(SEARCH, JSON, body);
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.at("/detail")).isEqualTo(detail);
  }
}
