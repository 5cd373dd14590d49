package io.supercargo.taobao;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.dialect.taobao.logistics.WireWay;
import io.supercargo.taobao.wire.TaobaoJson;
import org.junit.jupiter.api.Test;

class TrackedParcelsTest {
  /** All names that public clients quote of the page. */
  private static final String WAY =
      """
      {"purchase_order_outer_id":3682557363260579405,"pnm_logistics_details":[
        {"mail_no":"78753196186473","logistics_status":"DELIVERING","logistics_desc":"派送中",
         "goods_number":"1",
         "logistics_partner":[{"company":"中通快递","company_contact":"95311",
           "company_image_url":"https://img.alicdn.com/zto.png"}],
         "logistics_goods":[{"title":"钱包","property":"黑色","quantity":2,
           "image_url":"https://img.alicdn.com/1.png"}],
         "logistics_traces":[{"time":"2023-12-14 21:39:11","status":"TRANSPORT",
           "status_desc":"运输中","standerd_desc":"【北京市】 快件已发往 广州中心",
           "action":"TMS_STATION_OUT","province":null,"city":"北京市","district":"朝阳区",
           "facility_name":"北京","next_city":null,"next_node_name":null}]}]}\
      """;

  @Test
  void theNamesOfTheWayAreTheUpstreams() throws Exception {
    ObjectMapper json = TaobaoJson.answers();

    assertThatJson(json.writeValueAsString(json.readValue(WAY, WireWay.class))).isSameAs(WAY);
  }
}
