package io.supercargo.web.problem;

import io.supercargo.web.http.Json;
import io.supercargo.web.http.RequestId;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the HTTP server refuses before any route sees it: unreadable requests, or a late one. */
public final class ServerProblems extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    String id = RequestId.decent(request.getHeaders().get(RequestId.HEADER));
    Problem problem = Problem.of(type(status), detail(status, message));
    Problem.Body body = problem.body(request.getHttpURI().getPath(), id).status(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
    response.getHeaders().put(RequestId.HEADER, id);
    response.write(true, ByteBuffer.wrap(Json.bytes(body)), callback);
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  private static ProblemType type(int status) {
    if (status == 503) {
      return ProblemType.STOPPING;
    }
    return status < 500 ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL;
  }

  private static String detail(int status, @Nullable String message) {
    return message == null || status >= 500 ? "status " + status : message;
  }
}
