package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Language;
import java.util.List;
import java.util.Map;

/** A city that is known for a family of goods. */
record Place(String family, String province, String city, Words name) {
  static Place of(Table.Row row) {
    String chinese = row.get("province") + row.get("city");
    String english = row.get("city-en") + ", " + row.get("province-en");
    return new Place(
        row.get("families"),
        row.get("province"),
        row.get("city"),
        new Words(Map.of(Language.ZH, chinese, Language.EN, english)));
  }

  Word word() {
    return new Word("origin", name.chinese(), List.of(family), List.of(name));
  }
}
