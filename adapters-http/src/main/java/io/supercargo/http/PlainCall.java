package io.supercargo.http;

import kotlin.jvm.functions.Function0;
import kotlin.reflect.KClass;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** A call without what nobody here asks of one: a timeout of its own, listeners, tags. */
abstract class PlainCall implements Call {
  private final Request request;

  PlainCall(Request request) {
    this.request = request;
  }

  @Override
  public final Request request() {
    return request;
  }

  @Override
  public final Timeout timeout() {
    return Timeout.NONE;
  }

  @Override
  public final void addEventListener(EventListener listener) {
    throw new UnsupportedOperationException("no listeners");
  }

  @Override
  public final <T> @Nullable T tag(KClass<T> type) {
    return null;
  }

  @Override
  public final <T> @Nullable T tag(Class<? extends T> type) {
    return request.tag(type);
  }

  @Override
  public final <T> T tag(KClass<T> type, Function0<? extends T> absent) {
    return absent.invoke();
  }

  @Override
  public final <T> T tag(Class<T> type, Function0<? extends T> absent) {
    return absent.invoke();
  }

  @Override
  public abstract PlainCall clone();
}
