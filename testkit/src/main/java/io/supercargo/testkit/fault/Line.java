package io.supercargo.testkit.fault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One client's connection and the connection to the server behind it. */
final class Line implements Runnable {
  private final FaultProxy proxy;
  private final Socket client;

  Line(FaultProxy proxy, Socket client) {
    this.proxy = proxy;
    this.client = client;
  }

  @Override
  public void run() {
    try (client;
        Socket server = proxy.dial()) {
      client.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(client.getInputStream());
      InputStream back = new BufferedInputStream(server.getInputStream());
      boolean open = true;
      while (open) {
        Optional<HttpMessage> request = HttpMessage.request(in);
        open = request.isPresent() && exchange(request.get(), server.getOutputStream(), back);
      }
    } catch (IOException | InterruptedException broken) {
      // one of the two ends has gone, and the other's connection is closed by now
    } finally {
      proxy.ended(this);
    }
  }

  /** Ends the connection with a reset, as a crash does. */
  void reset() {
    try {
      client.setSoLinger(true, 0);
    } catch (IOException alreadyClosed) {
      // then it needs no reset
    }
    FaultProxy.quietly(client);
  }

  /** Whether the connection may go on. */
  private boolean exchange(HttpMessage request, OutputStream server, InputStream back)
      throws IOException, InterruptedException {
    proxy.requests.incrementAndGet();
    Fault fault = proxy.nextFault();
    if (!fault.equals(Fault.NONE)) {
      proxy.faults.incrementAndGet();
    }
    if (fault instanceof Fault.ResetBeforeRequest) {
      reset();
      return false;
    }
    server.write(request.bytes());
    proxy.forwarded.incrementAndGet();
    HttpMessage answer = HttpMessage.response(back, request.isHead());
    return deliver(answer, fault) && !answer.last() && !request.last();
  }

  private boolean deliver(HttpMessage answer, Fault fault)
      throws IOException, InterruptedException {
    OutputStream out = client.getOutputStream();
    if (fault instanceof Fault.LoseAnswer) {
      reset();
      return false;
    }
    if (fault instanceof Fault.CutAnswer) {
      out.write(answer.bytes(), 0, answer.half());
      return false;
    }
    if (fault instanceof Fault.Replace replace) {
      out.write(replace.answer().message());
      return true;
    }
    if (fault instanceof Fault.Delay delay) {
      pause(delay.time());
    }
    send(out, answer.bytes(), fault);
    return true;
  }

  /** Counts first, so that whoever has the answer finds it counted. */
  private void send(OutputStream out, byte[] bytes, Fault fault)
      throws IOException, InterruptedException {
    proxy.answered.incrementAndGet();
    try {
      if (fault instanceof Fault.Trickle trickle) {
        trickle(out, bytes, trickle);
      } else {
        out.write(bytes);
      }
    } catch (IOException | InterruptedException unsent) {
      proxy.answered.decrementAndGet();
      throw unsent;
    }
  }

  private void trickle(OutputStream out, byte[] bytes, Fault.Trickle trickle)
      throws IOException, InterruptedException {
    for (int at = 0; at < bytes.length; at += trickle.bytes()) {
      out.write(bytes, at, Math.min(trickle.bytes(), bytes.length - at));
      out.flush();
      pause(trickle.pause());
    }
  }

  /** Waits, but not longer than the proxy lives. */
  private void pause(Duration time) throws InterruptedException {
    if (proxy.closed.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new InterruptedException("closed");
    }
  }
}
