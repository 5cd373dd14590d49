package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.taobao.TaobaoNames;

/**
 * JSON of one edition: which record a hit and a detail is. What comes from Taobao Global is read in
 * its own spelling too, for nobody has seen how it is re-cased.
 */
public final class XportJson {
  private XportJson() {}

  /** For the client. */
  public static ObjectMapper requests(XportEdition edition) {
    return TaobaoNames.both(WireJson.requests()).registerModule(records(edition));
  }

  /** For the gateway. */
  public static ObjectMapper answers(XportEdition edition) {
    return TaobaoNames.both(WireJson.answers()).registerModule(records(edition));
  }

  private static SimpleModule records(XportEdition edition) {
    SimpleModule records = new SimpleModule("xport-" + edition.code());
    return switch (edition) {
      case KA -> records.addAbstractTypeMapping(WireOffer.class, WireKaOffer.class);
      case V1 -> records.addAbstractTypeMapping(WireOffer.class, WireV1Offer.class);
      case V2 -> records.addAbstractTypeMapping(WireOffer.class, WireV2Offer.class);
    };
  }
}
