package io.supercargo.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.access.Network;
import io.supercargo.domain.access.Scope;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.push.SupplierEvent;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * Values of the domain as JSON, and back without a loss. Strict: what is unknown, missing or of
 * another kind is refused; only what may be empty may be missing, so that a document outlives a new
 * field.
 */
final class Documents {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), texts(), money())
          .addMixIn(Task.class, SealedNames.OfTasks.class)
          .addMixIn(Outcome.class, SealedNames.OfOutcomes.class)
          .addMixIn(SupplierEvent.class, SealedNames.OfSupplierEvents.class)
          .addMixIn(Matter.class, SealedNames.OfMatters.class)
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Documents() {}

  static byte[] write(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }

  /**
   * @throws StoreFailure when it is no document of that type
   */
  static <T> T read(byte[] document, Class<T> type) {
    try {
      T value = JSON.readValue(document, type);
      if (value == null) {
        throw new IOException("null");
      }
      return value;
    } catch (IOException | IllegalArgumentException refused) {
      String name = type.getSimpleName();
      throw new StoreFailure(
          "a document (%s) cannot be read: %s".formatted(name, refused.getMessage()), refused);
    }
  }

  private static SimpleModule texts() {
    SimpleModule texts = new SimpleModule("texts");
    TextForm.add(texts, ProductId.class, ProductId::toString, ProductId::parse);
    TextForm.add(texts, ShopId.class, ShopId::value, ShopId::new);
    TextForm.add(texts, BuyerId.class, BuyerId::value, BuyerId::new);
    TextForm.add(texts, IntentId.class, IntentId::value, IntentId::new);
    TextForm.add(texts, Reference.class, Reference::value, Reference::new);
    TextForm.add(texts, EventId.class, EventId::toString, EventId::parse);
    TextForm.add(texts, Duration.class, Duration::toString, Duration::parse);
    TextForm.add(texts, Instant.class, Instant::toString, Instant::parse);
    TextForm.add(texts, URI.class, URI::toString, URI::create);
    TextForm.add(texts, Scope.class, Scope::toString, Scope::parse);
    TextForm.add(texts, Network.class, Network::toString, Network::parse);
    TextForm.add(texts, Marketplace.class, Marketplace::code, Marketplace::of);
    TextForm.add(texts, Language.class, Language::code, Language::of);
    TextForm.add(
        texts, Cancellation.Reason.class, Cancellation.Reason::code, Cancellation.Reason::of);
    return texts;
  }

  private static SimpleModule money() {
    return new SimpleModule("money")
        .addSerializer(new StdDelegatingSerializer(Money.class, new ToText()))
        .addDeserializer(Money.class, new StdDelegatingDeserializer<>(new FromText()));
  }

  private static final class ToText extends StdConverter<Money, MoneyText> {
    @Override
    public MoneyText convert(Money money) {
      return MoneyText.of(money);
    }
  }

  private static final class FromText extends StdConverter<MoneyText, Money> {
    @Override
    public Money convert(MoneyText text) {
      return text.toMoney();
    }
  }
}
