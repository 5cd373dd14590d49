package io.supercargo.bootstrap;

import io.supercargo.ports.store.PushInbox;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;

/** Another process with a house's store: does one thing, and dies before it is done. */
final class Doomed {
  private static final String MOMENT = "dies-at";

  private Doomed() {}

  static boolean diesAt(String moment) {
    return moment.equals(System.getProperty(MOMENT));
  }

  /** Starts one, and waits for its end. */
  static int run(String moment, Path home, Instant now) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-D" + MOMENT + "=" + moment,
                "-cp",
                System.getProperty("java.class.path"),
                Doomed.class.getName(),
                home.toString(),
                now.toString())
            .inheritIO()
            .start();
    return process.waitFor();
  }

  public static void main(String[] args) {
    Works works = new Works(Path.of(args[0]), Instant.parse(args[1]));
    if (diesAt("answer")) {
      works.push(dyingOnceItIsKept(works.inbox()), Works.PAID);
    } else if (diesAt("outbox")) {
      works.apply();
    } else {
      works.tell();
    }
    works.close(); // nobody comes here
  }

  private static PushInbox dyingOnceItIsKept(PushInbox inbox) {
    return (PushInbox)
        Proxy.newProxyInstance(
            Doomed.class.getClassLoader(),
            new Class<?>[] {PushInbox.class},
            (proxy, method, values) -> {
              try {
                Object answer = method.invoke(inbox, values);
                if (method.getName().equals("keep")) {
                  Runtime.getRuntime().halt(Axe.FELLED);
                }
                return answer;
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }
}
