package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.product.Product;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Wire records through real JSON, as gateways write it and clients read it. */
final class Trip {
  private static final int DRAWS = 300;
  private static final Map<XportEdition, ObjectMapper> ANSWERS = mappers(XportJson::answers);
  private static final Map<XportEdition, ObjectMapper> REQUESTS = mappers(XportJson::requests);

  private Trip() {}

  private static Map<XportEdition, ObjectMapper> mappers(
      Function<XportEdition, ObjectMapper> make) {
    return Arrays.stream(XportEdition.values()).collect(Collectors.toMap(it -> it, make));
  }

  private static ObjectMapper of(Map<XportEdition, ObjectMapper> mappers, XportEdition edition) {
    return Objects.requireNonNull(mappers.get(edition));
  }

  /** Does the same with many seeds, and names the one that fails. */
  static void withManySeeds(Consumer<Random> property) {
    for (int seed = 0; seed < DRAWS; seed++) {
      try {
        property.accept(new Random(seed));
      } catch (AssertionError | RuntimeException failed) {
        throw new AssertionError("with seed " + seed + ": " + failed.getMessage(), failed);
      }
    }
  }

  /** All marketplaces that are written as 1688 is, in every shape. */
  static List<Dialect> dialects() {
    return List.of(
        Dialect.of1688(XportEdition.KA),
        Dialect.of1688(XportEdition.V1),
        Dialect.of1688(XportEdition.V2),
        Dialect.POIZON,
        Dialect.INTERNATIONAL);
  }

  /** In dollars where a currency is named. */
  static Product priced(Product product, Dialect dialect) {
    return dialect.namesCurrency() ? NamedCurrency.of("USD").product(product) : product;
  }

  static String written(Object wire, Dialect dialect) {
    return written(wire, dialect.shape());
  }

  static <W> W answered(W wire, Class<? extends W> type, Dialect dialect) {
    return answered(wire, type, dialect.shape());
  }

  static <W> W asked(W wire, Class<W> type, Dialect dialect) {
    return asked(wire, type, dialect.shape());
  }

  /** What a gateway answers. */
  static String written(Object wire, XportEdition edition) {
    try {
      return of(ANSWERS, edition).writeValueAsString(wire);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  /** What a client makes of an answer. */
  static <W> W answered(W wire, Class<? extends W> type, XportEdition edition) {
    try {
      return of(REQUESTS, edition).readValue(written(wire, edition), type);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  /** What a gateway makes of a question. */
  static <W> W asked(W wire, Class<W> type, XportEdition edition) {
    try {
      String body = of(REQUESTS, edition).writeValueAsString(wire);
      return of(ANSWERS, edition).readValue(body, type);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }
}
