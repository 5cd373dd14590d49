package io.supercargo.sandbox.listing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.supercargo.domain.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Documents as JSON; money is yuan as a text, so that it keeps its scale. */
public final class Documents {
  /** Of what there is much in every document. */
  private static final JsonFormat.Value ROW = JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Money.class, new WriteMoney())
                  .addDeserializer(Money.class, new ReadMoney()))
          .withConfigOverride(Trait.class, it -> it.setFormat(ROW))
          .withConfigOverride(Variant.class, it -> it.setFormat(ROW))
          .build();

  private Documents() {}

  public static byte[] write(Object document) {
    try {
      return JSON.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static <T> T read(byte[] document, Class<T> type) {
    try {
      return JSON.readValue(document, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static <T> T read(InputStream document, Class<T> type) {
    try (document) {
      return read(document.readAllBytes(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class WriteMoney extends StdScalarSerializer<Money> {
    private static final long serialVersionUID = 1L;

    WriteMoney() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(money.text());
    }
  }

  private static final class ReadMoney extends StdScalarDeserializer<Money> {
    private static final long serialVersionUID = 1L;

    ReadMoney() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return Money.yuan(json.getText());
    }
  }
}
