package io.supercargo.http.shape;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.JsonType;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shape.Field;
import io.supercargo.ports.provider.Shapes;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/**
 * Shapes of a line's operations: what was published, and what the records of those that are called
 * carry. Nothing is read before somebody asks. Thread-safe.
 */
public final class WireShapes implements Shapes {
  private final ObjectMapper mapper;
  private final Supplier<PublishedShapes> table;
  private final Map<String, Method> methods = new ConcurrentHashMap<>();
  private final Map<String, Shape> answers = new ConcurrentHashMap<>();
  private volatile @Nullable PublishedShapes published;

  public WireShapes(ObjectMapper mapper, Supplier<PublishedShapes> table) {
    this.mapper = mapper;
    this.table = table;
  }

  /** Takes note of the operations that a Retrofit interface calls, or would call. */
  public void note(Class<?> resource) {
    for (Method method : resource.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        if (annotation instanceof GET get) {
          methods.put(get.value(), method);
        } else if (annotation instanceof POST post) {
          methods.put(post.value(), method);
        }
      }
    }
  }

  @Override
  public Shape request(String operation) {
    Method method = methods.get(operation);
    Shape known = published().request(operation);
    return method == null ? known : both(known, parameters(method));
  }

  @Override
  public Shape answer(String operation) {
    return answers.computeIfAbsent(operation, this::readAnswer);
  }

  @Override
  public boolean isWhole(Operation operation) {
    return methods.containsKey(operation.name())
        || (operation.evidence() == Evidence.DOCUMENTED
            && published().tellsAnswer(operation.name()));
  }

  /** Where the content of an operation's answer may stand. */
  Envelope envelope(String operation) {
    Method method = methods.get(operation);
    if (method == null) {
      return Envelope.NONE;
    }
    JavaType answer = mapper.constructType(argument(argument(method.getGenericReturnType())));
    return Envelope.of(answer, published().answer(operation));
  }

  private Shape readAnswer(String operation) {
    Method method = methods.get(operation);
    Shape known = published().answer(operation);
    if (method == null) {
      return published().tellsAnswer(operation) ? known : both(known, published().otherAnswer());
    }
    // Call<Answer<Wire…>>
    java.lang.reflect.Type answer = argument(method.getGenericReturnType());
    return both(known, new RecordShape(mapper, known).of(argument(answer)));
  }

  private Shape parameters(Method method) {
    List<Field> fields = new ArrayList<>();
    Annotation[][] annotations = method.getParameterAnnotations();
    for (int i = 0; i < annotations.length; i++) {
      AnnotatedType type = method.getAnnotatedParameterTypes()[i];
      for (Annotation annotation : annotations[i]) {
        if (annotation instanceof Body) {
          fields.addAll(new RecordShape(mapper, Shape.UNKNOWN).of(type.getType()).fields());
        } else if (annotation instanceof Query query) {
          boolean optional = type.isAnnotationPresent(Nullable.class);
          fields.add(new Field(query.value(), Set.of(JsonType.STRING), !optional, optional));
        }
      }
    }
    return new Shape(fields);
  }

  private static Shape both(Shape published, Shape record) {
    Map<String, Field> all = new LinkedHashMap<>();
    published.fields().forEach(field -> all.put(field.path(), field));
    record.fields().forEach(field -> all.merge(field.path(), field, Field::and));
    return new Shape(List.copyOf(all.values()));
  }

  private static java.lang.reflect.Type argument(java.lang.reflect.Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private PublishedShapes published() {
    PublishedShapes known = published;
    if (known == null) {
      known = table.get();
      published = known;
    }
    return known;
  }
}
