package io.supercargo.xportcn.gateway;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.Ranking;
import io.supercargo.http.dialect.trade.GoodsIds;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * The opaque ids of v2 for offers whose supplier has none: the numeric id enciphered as one AES
 * block, which makes 22 URL-safe Base64 characters as on the wire, and needs no memory to read
 * back.
 */
final class MapIds {
  private static final int BLOCK = 16;

  private final SecretKeySpec key;

  private MapIds(SecretKeySpec key) {
    this.key = key;
  }

  /** The same developer gets the same ids after every restart. */
  static MapIds of(String developer) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(("offerMapId " + developer).getBytes(StandardCharsets.UTF_8));
      return new MapIds(new SecretKeySpec(Arrays.copyOf(digest, BLOCK), "AES"));
    } catch (GeneralSecurityException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }

  /** The offer with a map id, unless its supplier gave it one. */
  Offer name(Offer offer) {
    boolean nameless = offer.reference().isEmpty() && isNumeric(offer.id());
    return nameless ? identified(offer, offer.id(), Optional.of(encipher(offer.id()))) : offer;
  }

  /** The native id behind a map id of ours; any other id stays what it is. */
  ProductId resolve(ProductId id) {
    if (!(id instanceof ProductId.Opaque) || id.value().length() != 22) {
      return id;
    }
    ByteBuffer block = ByteBuffer.wrap(apply(Cipher.DECRYPT_MODE, decode(id.value())));
    return block.remaining() == BLOCK && block.getLong() == place(id)
        ? new ProductId.Native(id.marketplace(), Long.toString(block.getLong()))
        : id;
  }

  /** The offer under a map id, with the reference that it has. */
  Offer mask(Offer offer) {
    return isNumeric(offer.id())
        ? identified(offer, encipher(offer.id()), offer.reference())
        : offer;
  }

  Product mask(Product product) {
    return new Product(
        mask(product.offer()),
        product.images(),
        product.attributes(),
        product.skus(),
        product.priceTiers(),
        product.description(),
        product.video(),
        product.unit());
  }

  /** The list with map ids alone. */
  Ranking name(Ranking ranking) {
    return new Ranking(
        ranking.type(),
        ranking.category(),
        ranking.name(),
        ranking.entries().stream().map(this::name).toList());
  }

  private Ranking.Entry name(Ranking.Entry entry) {
    return isNumeric(entry.id())
        ? new Ranking.Entry(
            entry.rank(),
            encipher(entry.id()),
            entry.title(),
            entry.imageUrl(),
            entry.filters(),
            entry.buyers(),
            entry.sold(),
            entry.score())
        : entry;
  }

  private static boolean isNumeric(ProductId id) {
    return id instanceof ProductId.Native && id.value().matches("[0-9]{1,18}");
  }

  private static Offer identified(Offer offer, ProductId id, Optional<ProductId.Opaque> reference) {
    return new Offer(
        id,
        reference,
        offer.title(),
        offer.imageUrl(),
        offer.prices(),
        offer.fees(),
        offer.sales(),
        offer.categories(),
        offer.filters(),
        offer.shop(),
        offer.minOrderQuantity(),
        offer.notes());
  }

  /** The goods of orders under map ids, each way. */
  GoodsIds goods(Marketplace marketplace) {
    return new GoodsIds() {
      @Override
      public WireId write(ProductId id) {
        return new WireId(null, isNumeric(id) ? encipher(id).value() : id.value());
      }

      @Override
      public ProductId read(WireId wire) {
        if (wire.offerMapId() == null) {
          throw new InvalidValue("offerMapId", "missing", "a product's map id");
        }
        return resolve(new ProductId.Opaque(marketplace, wire.offerMapId()));
      }
    };
  }

  /** The open id of KA: the same block in the alphabet of mail. */
  String openId(ProductId id) {
    return isNumeric(id)
        ? Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(encipher(id).value()))
        : id.value();
  }

  private ProductId.Opaque encipher(ProductId id) {
    byte[] block =
        ByteBuffer.allocate(BLOCK).putLong(place(id)).putLong(Long.parseLong(id.value())).array();
    String text =
        Base64.getUrlEncoder().withoutPadding().encodeToString(apply(Cipher.ENCRYPT_MODE, block));
    return new ProductId.Opaque(id.marketplace(), text);
  }

  /** So that an id of one marketplace means nothing at another. */
  private static long place(ProductId id) {
    return id.marketplace() == Marketplace.ALIBABA_1688 ? 0 : id.marketplace().code().hashCode();
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException notOfOurs) {
      return new byte[0];
    }
  }

  private byte[] apply(int mode, byte[] block) {
    if (block.length != BLOCK) {
      return new byte[0];
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding"); // one block: no pattern to hide
      cipher.init(mode, key);
      return cipher.doFinal(block);
    } catch (GeneralSecurityException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
