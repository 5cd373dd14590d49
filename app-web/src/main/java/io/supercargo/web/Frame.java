package io.supercargo.web;

import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.HttpConfig;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.config.SizeUnit;
import io.javalin.config.StartupConfig;
import io.supercargo.web.http.ReadyAnswers;
import io.supercargo.web.problem.Problems;
import io.supercargo.web.problem.ServerProblems;
import io.supercargo.web.request.Body;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How the HTTP server itself behaves, whatever it serves. */
final class Frame {
  /** How long requests may take to finish when the server stops. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  /** Half the time of the usual level, and a few bytes more. */
  private static final int QUICK = 4;

  private static final int FIRST_JVM_WITH_VIRTUAL_THREADS = 21;

  private Frame() {}

  /**
   * @param first what stands before all else
   */
  static void configure(JavalinConfig config, Handler.Singleton first) {
    quiet(config.startup);
    config.concurrency.useVirtualThreads =
        Runtime.version().feature() >= FIRST_JVM_WITH_VIRTUAL_THREADS;
    config.router.javaLangErrorHandler(Problems::fatal);
    http(config.http);
    jetty(config.jetty, first);
  }

  private static void quiet(StartupConfig startup) {
    startup.showJavalinBanner = false;
    startup.showOldJavalinVersionWarning = false;
    startup.startupWatcherEnabled = false;
  }

  private static void http(HttpConfig http) {
    http.maxRequestSize = Body.MAX_BYTES;
    http.prefer405over404 = true;
    http.compressionStrategy = compression();
  }

  /**
   * What fits into a packet is not worth it. Pages hold the seal of a session beside what the
   * address says, and how well both compress together could tell it (BREACH); events must not wait
   * for one another.
   */
  private static CompressionStrategy compression() {
    CompressionStrategy gzip = new CompressionStrategy(null, new Gzip(QUICK), null);
    gzip.setDefaultMinSizeForCompression(ReadyAnswers.WORTH_COMPRESSING);
    List<String> not = new ArrayList<>(gzip.getExcludedMimeTypes());
    not.addAll(List.of("text/html", "text/event-stream"));
    gzip.setExcludedMimeTypes(not);
    return gzip;
  }

  private static void jetty(JettyConfig jetty, Handler.Singleton first) {
    jetty.multipartConfig.maxTotalRequestSize(Body.MAX_BYTES, SizeUnit.BYTES);
    jetty.multipartConfig.maxFileSize(Body.MAX_BYTES, SizeUnit.BYTES);
    jetty.multipartConfig.maxInMemoryFileSize((int) Body.MAX_BYTES, SizeUnit.BYTES);
    jetty.modifyServletContextHandler(
        handler -> handler.setMaxFormContentSize((int) Body.MAX_BYTES));
    jetty.modifyServer(server -> server(server, first));
  }

  private static void server(Server server, Handler.Singleton first) {
    server.setStopTimeout(GRACE.toMillis());
    server.insertHandler(first);
    server.insertHandler(new GracefulHandler());
    server.setErrorHandler(new ServerProblems());
  }
}
