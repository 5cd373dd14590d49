package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions after the way to a seller, and its answers: an address, or a nickname. */
public final class Chats {
  private Chats() {}

  public static WireChatQuery write(ChatQuery query, XportEdition edition) {
    ShopId shop =
        query.shop().orElseThrow(() -> missing("shop", "the seller's id, beside the product's"));
    ProductId product =
        query.product().orElseThrow(() -> missing("product", "an id, beside the seller's"));
    Dialect dialect = Dialect.of1688(edition);
    String id =
        dialect.isOpaque() ? dialect.mapId(product) : Long.toString(dialect.number(product));
    return new WireChatQuery(shop.value(), TextNode.valueOf(id));
  }

  public static ChatQuery read(WireChatQuery wire, XportEdition edition) {
    String openUid = wire.openUid() == null ? "" : wire.openUid();
    if (openUid.isBlank()) {
      throw missing("openUid", "the encrypted id of a seller");
    }
    return new ChatQuery(Optional.of(new ShopId(openUid)), product(wire.offerId(), edition));
  }

  private static Optional<ProductId> product(@Nullable JsonNode offer, XportEdition edition) {
    String id = offer == null ? "" : offer.asText("");
    if (id.isEmpty() && edition != XportEdition.KA) {
      return Optional.empty();
    }
    if (edition == XportEdition.V2) {
      return Optional.of(new ProductId.Opaque(Marketplace.ALIBABA_1688, id));
    }
    if (!id.matches("[0-9]{1,18}")) {
      throw new InvalidValue("offerId", id.isEmpty() ? "missing" : id, "an offer's number");
    }
    return Optional.of(ProductId.of1688(Long.parseLong(id)));
  }

  /** The title of one page speaks of an address, that of another of a nickname. */
  public static ChatLink read(String answer) {
    return answer.matches("https?://\\S+")
        ? new ChatLink(Optional.of(URI.create(answer)), Optional.empty())
        : new ChatLink(Optional.empty(), Optional.of(InvalidValue.requireText("data", answer)));
  }

  public static String write(ChatLink link, XportEdition edition) {
    Optional<String> url = link.url().map(URI::toString);
    return edition == XportEdition.V2
        ? link.nickname().or(() -> url).orElseThrow()
        : url.or(link::nickname).orElseThrow();
  }

  private static InvalidValue missing(String field, String expected) {
    return new InvalidValue(field, "missing", expected);
  }
}
