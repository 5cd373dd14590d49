package io.supercargo.daji.client;

import io.supercargo.daji.wire.DajiCodes;
import io.supercargo.daji.wire.DajiOperations;
import io.supercargo.daji.wire.Languages;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.http.Answer;
import io.supercargo.http.HttpLine;
import io.supercargo.http.dialect.Required;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * The HTTP line with Daji's envelope taken off, and what is refused before anything is sent.
 *
 * @param languages those that the account has
 */
public record DajiLine(String provider, HttpLine line, Languages languages) {
  /** Reads; an envelope that does not say 200 is sorted into the failure family. */
  public <W, T> Reply<T> read(
      Call<Answer<WireEnvelope<W>>> call, Function<@Nullable W, ? extends T> meaning) {
    return line.read(
        call,
        envelope -> {
          DajiCodes.check(provider, envelope);
          if (envelope.data() == null) { // nothing found is told in an envelope that is whole
            Required.field("message", envelope.message());
          }
          return meaning.apply(envelope.data());
        });
  }

  /** Reads what cannot be missing from a success. */
  public <W, T> Reply<T> find(
      Call<Answer<WireEnvelope<W>>> call, Function<? super W, ? extends T> meaning) {
    return read(call, data -> meaning.apply(there(data)));
  }

  /** Tells, once, what is answered with data. */
  public <W, T> Reply<T> write(
      Call<Answer<WireEnvelope<W>>> call, Function<? super W, ? extends T> meaning) {
    return line.write(
        call,
        envelope -> {
          DajiCodes.check(provider, envelope);
          return meaning.apply(there(envelope.data()));
        });
  }

  public <A> A api(Class<A> resource) {
    return line.api(resource);
  }

  /**
   * @throws SupplierFailure.Unsupported where no operation about the marketplace serves it
   */
  public void require(Capability capability, Marketplace marketplace) {
    Optional<Marketplace> here = Optional.of(marketplace);
    if (DajiOperations.TABLE.operations().stream()
        .filter(operation -> operation.marketplace().equals(here))
        .noneMatch(operation -> operation.capabilities().contains(capability))) {
      throw new SupplierFailure.Unsupported(Origin.of(provider), capability, here, List.of());
    }
  }

  /**
   * @throws SupplierFailure.Invalid for a language that is not switched on
   */
  public void speak(Language language) {
    try {
      languages.require("lang", language);
    } catch (InvalidValue silent) {
      throw invalid(silent);
    }
  }

  /**
   * @throws SupplierFailure.Invalid for a page of more rows than the wire has
   */
  public void turn(PageRequest page, int mostRows) {
    if (page.size() > mostRows) {
      throw invalid(new InvalidValue("limit", page.size(), "1 to " + mostRows));
    }
  }

  public SupplierFailure missing(CategoryId id) {
    return new SupplierFailure.NotFound(
        Origin.of(provider), provider + " has no category " + id.value());
  }

  private SupplierFailure invalid(InvalidValue value) {
    return new SupplierFailure.Invalid(
        Origin.of(provider), Optional.of(value.field()), provider + ": " + value.getMessage());
  }

  private <W> W there(@Nullable W data) {
    if (data == null) {
      throw new SupplierFailure.MalformedResponse(
          Origin.of(provider), provider + " answered 200 without data");
    }
    return data;
  }
}
