package io.supercargo.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Invocation;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** Reads an {@link Answer} out of a response and writes wire records into requests. */
final class AnswerConverter extends Converter.Factory {
  private static final MediaType JSON = MediaType.get("application/json");

  private final ObjectMapper mapper;
  private final Map<String, Deviation> deviations;

  AnswerConverter(ObjectMapper mapper, Map<String, Deviation> deviations) {
    this.mapper = mapper;
    this.deviations = deviations;
  }

  @Override
  public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    if (!(type instanceof ParameterizedType answer) || answer.getRawType() != Answer.class) {
      return null;
    }
    ObjectReader reader =
        mapper.readerFor(mapper.constructType(answer.getActualTypeArguments()[0]));
    Deviation deviation = deviations.get(operation(annotations));
    return deviation == null || deviation.answer().isEmpty()
        ? body -> read(body, reader::readValue)
        : body -> read(body, bytes -> reader.readValue(renamed(bytes, deviation)));
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type, Annotation[] parameters, Annotation[] method, Retrofit retrofit) {
    ObjectWriter writer = mapper.writerFor(mapper.constructType(type));
    Deviation deviation = deviations.get(operation(method));
    if (deviation == null || deviation.request().isEmpty()) {
      return body -> RequestBody.create(writer.writeValueAsBytes(body), JSON);
    }
    return body -> {
      JsonNode tree = mapper.readTree(writer.writeValueAsBytes(body));
      Deviation.rename(tree, deviation.request());
      return RequestBody.create(mapper.writeValueAsBytes(tree), JSON);
    };
  }

  private interface Parser {
    @Nullable Object parse(byte[] bytes) throws IOException;
  }

  private static Answer<?> read(ResponseBody body, Parser parser) throws IOException {
    byte[] bytes = body.bytes();
    try {
      Object wire = parser.parse(bytes);
      return wire == null
          ? Answer.unreadable(bytes, UnreadableAnswer.nothing(bytes))
          : Answer.of(bytes, wire);
    } catch (IOException notTheContract) {
      return Answer.unreadable(bytes, UnreadableAnswer.because(bytes, notTheContract));
    }
  }

  private JsonNode renamed(byte[] bytes, Deviation deviation) throws IOException {
    JsonNode tree = mapper.readTree(bytes);
    Deviation.rename(tree, deviation.answer());
    return tree;
  }

  /** The name that a call of a Retrofit method calls. */
  static String operation(Call<?> call) {
    Invocation invocation = call.request().tag(Invocation.class);
    return operation(Objects.requireNonNull(invocation).method().getAnnotations());
  }

  /** The name that a Retrofit method calls. */
  private static String operation(Annotation[] method) {
    for (Annotation annotation : method) {
      if (annotation instanceof POST post) {
        return post.value();
      }
      if (annotation instanceof GET get) {
        return get.value();
      }
    }
    throw new IllegalArgumentException("neither @GET nor @POST");
  }
}
