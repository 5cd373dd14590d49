package io.supercargo.xportcn.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.http.push.PushRequest;
import io.supercargo.http.push.PushWriter;
import io.supercargo.http.push.Retries;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.ReceiptNews;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.push.MessagePrinter;
import io.supercargo.xportcn.wire.push.PushSignature;
import java.util.List;

/** Pushes as Xport or PandaPon, in the words of one edition. */
final class XportPushes implements PushWriter {
  private final MessagePrinter printer;

  XportPushes(XportEdition edition) {
    this.printer = new MessagePrinter(edition);
  }

  @Override
  public List<PushRequest> write(News news, GatewayClient client) {
    return printer.write(news).stream().map(message -> signed(message, client)).toList();
  }

  @Override
  public List<PushRequest> write(ReceiptNews news, GatewayClient client) {
    return List.of(signed(printer.write(news), client));
  }

  private static PushRequest signed(ObjectNode message, GatewayClient client) {
    String body = JsonMessage.write(message);
    return PushRequest.json(PushSignature.sign(body, client.secret()), body);
  }

  @Override
  public Retries retries() {
    return Retries.FIVE_HALF_HOURS;
  }
}
