package io.supercargo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Reads an {@link Answer} out of a response and writes wire records into requests. */
final class AnswerConverter extends Converter.Factory {
  private static final MediaType JSON = MediaType.get("application/json");

  private final ObjectMapper mapper;

  AnswerConverter(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    if (!(type instanceof ParameterizedType answer) || answer.getRawType() != Answer.class) {
      return null;
    }
    JavaType wire = mapper.constructType(answer.getActualTypeArguments()[0]);
    ObjectReader reader = mapper.readerFor(wire);
    return body -> read(reader, body);
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type, Annotation[] parameters, Annotation[] method, Retrofit retrofit) {
    ObjectWriter writer = mapper.writerFor(mapper.constructType(type));
    return body -> RequestBody.create(writer.writeValueAsBytes(body), JSON);
  }

  private static Answer<?> read(ObjectReader reader, ResponseBody body) throws java.io.IOException {
    byte[] bytes = body.bytes();
    try {
      Object wire = reader.readValue(bytes);
      if (wire == null) {
        throw new UnreadableAnswer(bytes, "the answer is null or empty (expected: JSON)");
      }
      return new Answer<>(wire, bytes);
    } catch (JsonProcessingException notTheContract) {
      throw UnreadableAnswer.because(bytes, notTheContract);
    }
  }
}
