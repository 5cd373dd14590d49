package io.supercargo.http.gateway;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** The connection over which a call came. */
record JettyConnection(EndPoint end) {
  static JettyConnection of(Context call) {
    return new JettyConnection(
        ServletContextRequest.getServletContextRequest(call.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint());
  }

  /** Ends it at once; the caller is told that it was reset. */
  void reset() throws IOException {
    if (end.getTransport() instanceof SocketChannel socket) {
      socket.setOption(StandardSocketOptions.SO_LINGER, 0);
    }
    end.close();
  }

  void close() {
    end.close();
  }
}
