package io.supercargo.lab.gateway;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The upstream's answer: a page of twenty offers in the KA envelope, 8 KB in all. */
public final class StoredBody {
  static final int BYTES = 8192;
  private static final int OFFERS = 20;
  private static final long FIRST_ID = 731_218_795_448L;

  private static final String[] TITLES = {"帆布包女大容量手提袋外贸批发", "台灯护眼卧室床头灯外贸批发", "连衣裙夏季新款碎花裙外贸批发"};
  private static final String[] TRANSLATIONS = {
    "Canvas bag for women, roomy tote", "Desk lamp, kind to the eyes", "Summer dress, new, floral"
  };

  private StoredBody() {}

  public static String json() {
    int missing = BYTES - envelope("").getBytes(StandardCharsets.UTF_8).length;
    return envelope(" ".repeat(missing));
  }

  private static String envelope(String padding) {
    String offers =
        IntStream.range(0, OFFERS)
            .mapToObj(i -> offer(i, i == OFFERS - 1 ? padding : ""))
            .collect(Collectors.joining(","));
    return """
        {"requestId":"00825cdcaf154f4aaee5cbc2e4dfee9f","code":200,\
        "developId":"1000000000000000001","msg":"成功","data":{"totalRecords":529,"totalPage":27,\
        "pageSize":20,"currentPage":1,"data":[%s]}}"""
        .formatted(offers);
  }

  private static String offer(int i, String padding) {
    return """
        {"imageUrl":"https://pictures.example/ibank/O1CN01%08d.jpg","subject":"%s %02d",\
        "subjectTrans":"%s %02d%s","offerId":%d,"isJxhy":%s,"repurchaseRate":"%d.%02d%%",\
        "monthSold":%d,"topCategoryId":57,"secondCategoryId":201549101,"thirdCategoryId":1039427,\
        "price":%d,"servicePrice":5,"handlingPrice":4,"totalPrice":%d}"""
        .formatted(
            97 * (i + 1),
            TITLES[i % 3],
            i,
            TRANSLATIONS[i % 3],
            i,
            padding,
            FIRST_ID + i,
            i % 3 == 0,
            i,
            3 * i,
            113 * i,
            300 + i,
            309 + i);
  }
}
