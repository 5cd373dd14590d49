package io.supercargo.testkit.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A line that breaks: stands on loopback before a server that speaks HTTP/1.1, and does to each
 * request what it was told. Never sends anything twice. Thread-safe.
 */
public final class FaultProxy implements AutoCloseable {
  final AtomicLong connections = new AtomicLong();
  final AtomicLong requests = new AtomicLong();
  final AtomicLong forwarded = new AtomicLong();
  final AtomicLong answered = new AtomicLong();
  final AtomicLong faults = new AtomicLong();
  final CountDownLatch closed = new CountDownLatch(1);

  private final InetSocketAddress server;
  private final int port;
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private final Queue<Fault> script = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "fault-proxy");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Fault rule = Fault.NONE;
  private @Nullable ServerSocket door;

  private FaultProxy(InetSocketAddress server) {
    this.server = server;
    this.port = open(0);
  }

  /** A proxy before the server at an address such as {@code http://127.0.0.1:8080}. */
  public static FaultProxy before(URI server) {
    return new FaultProxy(new InetSocketAddress(server.getHost(), server.getPort()));
  }

  /** Where clients find the proxy, without a slash at its end. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** From now on this happens to every request. */
  public void always(Fault fault) {
    rule = fault;
  }

  /** These happen to the next requests, one each; then the rule holds again. */
  public void next(Fault... faults) {
    script.addAll(List.of(faults));
  }

  /** Refuses connections, and ends those that are open. */
  public synchronized void refuse() {
    ServerSocket open = door;
    if (open != null) {
      door = null;
      quietly(open);
      lines.forEach(Line::reset);
    }
  }

  /** Takes connections again, on the same port. */
  public synchronized void accept() {
    if (door == null) {
      open(port);
    }
  }

  public Tally tally() {
    return new Tally(
        connections.get(), requests.get(), forwarded.get(), answered.get(), faults.get());
  }

  @Override
  public void close() {
    refuse();
    closed.countDown();
    threads.shutdownNow();
  }

  Fault nextFault() {
    Fault scripted = script.poll();
    return scripted == null ? rule : scripted;
  }

  Socket dial() throws IOException {
    Socket socket = new Socket();
    socket.connect(server);
    socket.setTcpNoDelay(true);
    return socket;
  }

  void ended(Line line) {
    lines.remove(line);
  }

  static void quietly(AutoCloseable open) {
    try {
      open.close();
    } catch (Exception alreadyGone) {
      // there is nobody to tell
    }
  }

  private int open(int at) {
    try {
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
      door = socket;
      threads.execute(() -> welcome(socket));
      return socket.getLocalPort();
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
  }

  private void welcome(ServerSocket socket) {
    try {
      while (true) {
        admit(new Line(this, socket.accept()), socket);
      }
    } catch (IOException closedDoor) {
      // refuse() or close() shut it
    }
  }

  /** A client that slipped in while the door was being shut is turned away as well. */
  private synchronized void admit(Line line, ServerSocket through) {
    if (door != through) {
      line.reset();
      return;
    }
    connections.incrementAndGet();
    lines.add(line);
    threads.execute(line);
  }
}
