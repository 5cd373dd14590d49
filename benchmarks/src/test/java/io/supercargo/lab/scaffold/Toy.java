package io.supercargo.lab.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The module of a toy provider, compiled in this process against this class path. */
final class Toy implements AutoCloseable {
  private static final String KEY = "sandbox";
  private static final Secret SECRET = new Secret("sandbox-secret");

  private final URLClassLoader classes;
  private @Nullable Javalin javalin;

  private Toy(URLClassLoader classes) {
    this.classes = classes;
  }

  static Toy compiled(Path module) throws IOException {
    Path out = Files.createDirectories(module.resolve("target/classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-parameters",
              "-proc:none",
              "-d",
              out.toString(),
              "-Xlint:all,-processing,-serial,-path,-classfile,-exports",
              "-Werror",
              "-cp",
              System.getProperty("java.class.path"));
      boolean compiled =
          compiler
              .getTask(
                  complaints,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources(module)))
              .call();
      assertThat(compiled).as(complaints.toString()).isTrue();
    }
    URL[] places = {
      out.toUri().toURL(), module.resolve("src/main/resources").toUri().toURL(),
    };
    return new Toy(new URLClassLoader(places, Toy.class.getClassLoader()));
  }

  /** A client of its own gateway, which is served by another provider. */
  Provider over(Provider market) {
    GatewayClient client =
        new GatewayClient(KEY, SECRET, Optional.empty(), market.name(), Optional.empty());
    GatewayDesk desk = new GatewayDesk(List.of(client), name -> market, InstantSource.system());
    Gateway gateway =
        named("toy", GatewayType.class).open(Settings.of("gateways.toy", Map.of()), desk);
    Javalin server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  gateway.mount(config.routes);
                })
            .start("127.0.0.1", 0);
    javalin = server;
    Map<String, Object> account =
        Map.of(
            "base-url",
            "http://127.0.0.1:" + server.port() + "/gateways/toy",
            "app-key",
            KEY,
            "app-secret",
            SECRET.reveal());
    return named("toy", ProviderType.class)
        .open(Settings.of("providers.toy", account), Surroundings.bare("toy"));
  }

  /** How many tests it came with, all of which passed. */
  int runTests() throws ReflectiveOperationException {
    Class<?> tests = classes.loadClass("io.supercargo.toy.ToyLoopTest");
    int passed = 0;
    for (Method test : annotated(tests, Test.class)) {
      Constructor<?> constructor = tests.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object instance = constructor.newInstance();
      test.invoke(instance);
      for (Method after : annotated(tests, AfterEach.class)) {
        after.invoke(instance);
      }
      passed++;
    }
    return passed;
  }

  private static List<Method> annotated(
      Class<?> tests, Class<? extends java.lang.annotation.Annotation> kind) {
    List<Method> found = new ArrayList<>();
    for (Method method : tests.getDeclaredMethods()) {
      if (method.isAnnotationPresent(kind)) {
        method.setAccessible(true);
        found.add(method);
      }
    }
    return found;
  }

  private <T> T named(String name, Class<T> service) {
    return ServiceLoader.load(service, classes).stream()
        .map(ServiceLoader.Provider::get)
        .filter(it -> name.equals(name(it)))
        .findFirst()
        .orElseThrow();
  }

  private static String name(Object type) {
    return type instanceof GatewayType gateway ? gateway.name() : ((ProviderType) type).name();
  }

  private static List<Path> sources(Path module) throws IOException {
    try (Stream<Path> files = Files.walk(module.resolve("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  @Override
  public void close() throws IOException {
    if (javalin != null) {
      javalin.stop();
    }
    classes.close();
  }
}
