package io.supercargo.lab.convergence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes messages as 1688 does, each with a number of its own. */
record Messages(URI house, String secret, List<String> orders) {
  HttpRequest message(long number) {
    String order = orders.get((int) (number % orders.size()));
    String text =
        """
        {"data":{"buyerMemberId":"b2b-1","orderId":%s,"currentStatus":"waitbuyerpay",\
        "sellerMemberId":"b2b-2","msgSendTime":"2026-11-20 16:00:00"},"gmtBorn":1763625600000,\
        "msgId":%d,"type":"ORDER_BUYER_VIEW_BUYER_MAKE","userInfo":"b2b-1"}\
        """
            .formatted(order, number);
    String body =
        "message=" + URLEncoder.encode(text, UTF_8) + "&_aop_signature=" + signature(text);
    return HttpRequest.newBuilder(house.resolve("/callbacks/cbu"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private String signature(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
      return HexFormat.of()
          .withUpperCase()
          .formatHex(mac.doFinal(("message" + text).getBytes(UTF_8)));
    } catch (GeneralSecurityException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
