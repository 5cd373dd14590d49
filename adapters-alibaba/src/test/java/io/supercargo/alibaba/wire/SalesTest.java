package io.supercargo.alibaba.wire;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.WireJson;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What was sold comes back letter by letter. */
class SalesTest {
  private static final ObjectMapper JSON = WireJson.requests();

  @Test
  void ordersAsThePageHasThem() throws Exception {
    same(
        """
        {"orderId":"1234","outMemberId":"1212113","createTime":"2023-10-01 10:10:10",
         "payTime":"2023-10-01 10:10:10","endTime":"2023-10-01 10:10:10","paidFee":200,
         "status":"success","refundStatus":"0","productId":"12","productName":"a","skuId":"3",
         "skuName":"b","buyAmount":2}
        """,
        WireSoldOrder.class,
        wire -> Sales.write(Sales.read(wire)));
    same(
        """
        {"orderId":"1234","outMemberId":"1212113","createTime":"2023-10-01 10:10:10",
         "payTime":"2023-10-01 10:10:10","paidFee":200,"status":"close","refundStatus":"1",
         "subOrderParamList":[{"orderId":"2","productId":"1","productName":"a","skuId":"1",
         "skuName":"b","buyAmount":1,"paidFee":100,"refundStatus":"0"}]}
        """,
        WireSoldOrder.class,
        wire -> Sales.write(Sales.read(wire)));
  }

  @Test
  void ordersAsThePaperForNationalSitesHasThem() throws Exception {
    same(
        """
        {"orderId":1234,"createTime":"20231001101010000+0800",
         "payTime":"20231001101010000+0800","endTime":"20231001101010000+0800",
         "payStatus":"payed","refundStatus":"1","outUserId":"ada","paidFee":200,"refundFee":50,
         "contry":"japan","orderType":"0","subOrderList":[{"orderId":5,"refundStatus":"0",
         "offerId":12,"skuId":3,"buyAmount":2,"paidFee":100}]}
        """,
        WireSiteOrder.class,
        wire -> SiteSales.write(SiteSales.read(wire)));
  }

  @Test
  void relationsAndStatuses() throws Exception {
    same(
        """
        {"orderId":"4590347523948375","parentOrderId":"4590347523948370",
         "purchaseOrderId":3209572465452734,"purchaseParentOrderId":3209572465452730}
        """,
        WireOrderRelation.class,
        wire -> Sales.write(Sales.read(wire)));
    same(
        """
        {"nationalOrderRelationParamList":[{"nationalSubOrderId":5,"cbuSubOrderId":75,
         "nationalOrderId":4,"cbuOrderId":70}]}
        """,
        WireSiteRelations.class,
        wire -> SiteSales.write(SiteSales.read(wire)));
    same(
        """
        {"orderId":4,"payStatus":"success","endTime":"20231001101010000+0800","refundStatus":0,
         "subOrderStatusSyncParamList":[{"orderId":5,"payStatus":"success","refundStatus":1}]}
        """,
        WireSaleUpdate.class,
        wire -> SiteSales.write(SiteSales.read(wire)));
  }

  @Test
  void parcels() throws Exception {
    same(
        """
        {"orderId":"1213","logisticsId":"1·21213","logisticsStatus":"sign",
         "createTime":"2023-10-10 10:12:12","signTime":"2023-10-10 10:12:12","province":"江西省",
         "city":"南昌市","area":"东湖区","address":"中山路1号"}
        """,
        WireSoldParcel.class,
        wire -> Sales.write(Sales.read(wire)));
    same(
        """
        {"logisticsOrderId":1213,"logisticsId":"YT77","createTime":"20231010101212000+0800",
         "logisticsStatus":"partSign","endTime":"20231010101212000+0800","attrs":"到达",
         "contry":"japan"}
        """,
        WireSiteParcel.class,
        wire -> SiteSales.write(SiteSales.read(wire)));
    same(
        """
        {"logisticsId":77,"logisticsStatus":"refund","modifiedTime":"20231010101212000+0800"}
        """,
        WireParcelUpdate.class,
        wire -> SiteSales.write(SiteSales.read(wire)));
  }

  private static <W> void same(String published, Class<W> type, Function<W, W> thereAndBack)
      throws Exception {
    W wire = JSON.readValue(published, type);
    assertThatJson(JSON.writeValueAsString(thereAndBack.apply(wire))).isSameAs(published);
  }
}
