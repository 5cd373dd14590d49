package io.supercargo.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.Market;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.PictureSource;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.store.MarketStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SearchByImageTest {
  private static final ImageRegion BAG = new ImageRegion(10, 20, 110, 220);
  private static final ImageRef.Bytes PNG = png("one");
  private static final URI ELSEWHERE = URI.create("https://example.org/bag.png");
  private static final URI AT_THE_MARKET = URI.create("https://cbu01.example.cn/bag.png");

  private final List<String> searched = new ArrayList<>();
  private final List<String> uploaded = new ArrayList<>();
  private final Provider plain = provider("plain").build();
  private final Provider taking =
      provider("taking")
          .with(ImageUpload.class, this::upload)
          .supports(Capability.IMAGE_UPLOAD, Support.YES)
          .build();
  private final House house = House.of(plain, taking);
  private final Pictures pictures = new Pictures(MarketStore.inMemory(), house::now);
  private final PictureSource source =
      address -> {
        if (address.equals(ELSEWHERE)) {
          return PNG.bytes();
        }
        throw new InvalidValue("imageUrl", address, "an address that answers");
      };
  private final SearchByImage search =
      new SearchByImage(
          house.sweep, house.reads, new Darkroom(pictures, source, house.watch, house::now));

  @Test
  void hitsAndRegionsAreTold() {
    ImageAnswer answer = search(PNG, "plain");
    assertThat(answer.hits().items()).hasSize(3);
    assertThat(answer.regions()).containsExactly(BAG);
    assertThat(answer.current()).contains(BAG);
  }

  @Test
  void aPictureIsPassedAlongToWhoTakesNone() {
    search(PNG, "plain");
    assertThat(searched).containsExactly("plain Bytes[11]");
  }

  @Test
  void aPictureIsHandedOverFirstToWhoTakesSome() {
    search(PNG, "taking");
    assertThat(searched).containsExactly("taking Stored[id=upload-1]");
  }

  @Test
  void theSamePictureIsHandedOverOnce() {
    search(PNG, "taking");
    search(PNG, "taking");
    search(png("two"), "taking");
    assertThat(uploaded).hasSize(2);
  }

  @Test
  void aProvidersOwnIdIsPassedAlong() {
    search(new ImageRef.Stored("1688-77"), "taking");
    assertThat(searched).containsExactly("taking Stored[id=1688-77]");
  }

  @Test
  void aPictureThatWeKeepIsHandedOver() {
    ImageRef.Stored kept = new StorePicture(pictures).store(PNG);
    assertThat(kept.id()).matches("img_[0-9a-f]{32}");
    search(kept, "plain");
    assertThat(searched).containsExactly("plain Bytes[11]");
  }

  @Test
  void aPictureThatWeLetGoOfIsRefused() {
    assertThatThrownBy(() -> search(new ImageRef.Stored("img_gone"), "plain"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("imageId: img_gone (expected: a picture uploaded in the last day)");
  }

  @Test
  void theMarketplacesOwnAddressIsPassedAlong() {
    search(new ImageRef.Address(AT_THE_MARKET), "taking");
    assertThat(searched).containsExactly("taking Address[url=" + AT_THE_MARKET + "]");
  }

  @Test
  void anotherAddressIsFetchedAndHandedOver() {
    search(new ImageRef.Address(ELSEWHERE), "taking");
    assertThat(searched).containsExactly("taking Stored[id=upload-1]");
  }

  @Test
  void anAddressThatDoesNotAnswerIsRefused() {
    ImageRef nowhere = new ImageRef.Address(URI.create("https://example.org/none"));
    assertThatThrownBy(() -> search(nowhere, "plain"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("imageUrl: https://example.org/none (expected: an address that answers)");
  }

  @Test
  void severalProvidersEachGetTheirOwnPrint() {
    ImageAnswer answer = search.search(ImageQuery.of(PNG), Selection.ALL, Optional.empty(), 20);
    assertThat(answer.hits().items()).hasSize(3).allMatch(listing -> listing.sources().size() == 2);
    assertThat(searched).containsExactlyInAnyOrder("plain Bytes[11]", "taking Stored[id=upload-1]");
  }

  @Test
  void theNextPartBelongsToTheSamePicture() {
    ImageAnswer first =
        search.search(ImageQuery.of(PNG), Selection.of("plain"), Optional.empty(), 2);
    ImageAnswer second =
        search.search(ImageQuery.of(PNG), Selection.of("plain"), first.hits().next(), 2);
    assertThat(second.hits().items()).hasSize(1);
    ImageQuery other = ImageQuery.of(png("two"));
    assertThatThrownBy(() -> search.search(other, Selection.of("plain"), first.hits().next(), 2))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("cursor: ");
  }

  private ImageAnswer search(ImageRef image, String provider) {
    return search.search(ImageQuery.of(image), Selection.of(provider), Optional.empty(), 20);
  }

  private synchronized Reply<ImageRef.Stored> upload(ImageRef.Bytes picture, Audience audience) {
    uploaded.add(picture + " " + audience.language());
    return Reply.of(new ImageRef.Stored("upload-" + uploaded.size()));
  }

  private Provider.Builder provider(String name) {
    Market market = Market.of(1, 3);
    ImageSearch search =
        new ImageSearch() {
          @Override
          public Reply<ImageHits> search(ImageQuery query) {
            synchronized (searched) {
              searched.add(name + " " + query.image());
            }
            return Reply.of(
                new ImageHits(market.page(query.page()), Optional.of(BAG), List.of(BAG)));
          }

          @Override
          public boolean reads(URI picture) {
            return picture.equals(AT_THE_MARKET);
          }
        };
    return Provider.named(name, "fake")
        .with(ImageSearch.class, search)
        .supports(Capability.IMAGE_SEARCH, Support.YES);
  }

  private static ImageRef.Bytes png(String content) {
    byte[] bytes = ("\u0089PNG\r\n\u001a\n" + content).getBytes(StandardCharsets.ISO_8859_1);
    return new ImageRef.Bytes(bytes);
  }
}
