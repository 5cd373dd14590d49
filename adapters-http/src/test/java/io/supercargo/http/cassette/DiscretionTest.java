package io.supercargo.http.cassette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DiscretionTest {
  private final Discretion discretion =
      new Discretion("client_secret"::equals, List.of("0123456789abcdef"));

  @Test
  void telephonesStayDigitsBecauseWhoeverReadsThemWantsThose() {
    assertThat(answer("{'fullName':'Ada','mobile':'13800138000','landline':'','phone':null}"))
        .isEqualTo("{'fullName':'********','mobile':'00000000','landline':'','phone':null}");
    assertThat(answer("{'mobile_phone':'','contactPhone':'+86 571 1'}"))
        .isEqualTo("{'mobile_phone':'00000000','contactPhone':'00000000'}");
  }

  @Test
  void whatIsMaskedKeepsItsType() {
    assertThat(
            answer("{'receiver':{'name':'Ada','id':7,'mobile':13800138000,'vip':true,'x':null}}"))
        .isEqualTo("{'receiver':{'name':'********','id':7,'mobile':0,'vip':true,'x':null}}");
    assertThat(answer("{'list':[{'fullName':'Ada','address':'Rue 1','provinceText':'IDF'}]}"))
        .isEqualTo(
            "{'list':[{'fullName':'********','address':'********','provinceText':'********'}]}");
    assertThat(answer("{'client_secret':['a',{'b':1}],'accessToken':'t'}"))
        .isEqualTo("{'client_secret':['********',{'b':0}],'accessToken':'********'}");
  }

  @Test
  void goodsKeepTheirNames() {
    String goods =
        "{'name':'Bag','province':'Zhejiang','shop':{'name':'箱包厂'},'offerId':13800138000,"
            + "'skuId':'13800138000','imageAddress':'https://x/13800138000.jpg',"
            + "'sendGoodsAddressText':'浙江','price':3.50,'rate':1E+2}";
    assertThat(answer(goods)).isEqualTo(goods);
  }

  @Test
  void textsAreLookedInto() {
    assertThat(answer("{'note':'call 13800138000 or a.b@example.org','json':'{\"mobile\":\"1\"}'}"))
        .isEqualTo("{'note':'call ******** or ********','json':'{\"mobile\":\"00000000\"}'}");
    assertThat(answer("{'echo':'key 0123456789abcdef!'}")).isEqualTo("{'echo':'key ********!'}");
    assertThat(discretion.answer("<b>a@b.cn</b>").textValue()).isEqualTo("<b>********</b>");
  }

  @Test
  void whatDiffersEachTimeIsNoPartOfAQuestion() {
    assertThat(question("{'timestamp':1,'nonce_str':'x','sign':'y','appKey':'z','keyword':'bag'}"))
        .isEqualTo("{'keyword':'bag'}");
    assertThat(answer("{'timestamp':1760000000000,'requestId':'r-1','data':{'timestamp':5}}"))
        .isEqualTo("{'timestamp':0,'requestId':'********','data':{'timestamp':5}}");
  }

  @Test
  void picturesAreToldByTheirDigest() {
    assertThat(question("{'image':'" + "A".repeat(3000) + "'}"))
        .isEqualTo(
            "{'image':'sha256:"
                + "f2eb889620bb1c00f5799d261cfa20adb68b0488ed8aa0945df50a5631867432"
                + "'}");
  }

  private String answer(String text) {
    return discretion.answer(json(text)).toString().replace('"', '\'').replace("\\'", "\"");
  }

  private String question(String text) {
    return discretion.question(json(text)).toString().replace('"', '\'');
  }

  private static String json(String text) {
    return text.replace("\"", "\\\"").replace('\'', '"');
  }
}
