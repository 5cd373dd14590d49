package io.supercargo.sandbox.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The silhouettes of each kind. */
final class Repertoire {
  private static final Map<String, List<Silhouette>> BY_KIND = new LinkedHashMap<>();

  static {
    BY_KIND.put("bag", List.of(Bags::tote, Bags::handbag, Bags::backpack));
    BY_KIND.put("lamp", List.of(Lamps::table, Lamps::desk, Lamps::pendant));
    BY_KIND.put("dress", List.of(Dresses::dress));
    BY_KIND.put("shoe", List.of(Shoes::sneaker, Shoes::heel, Shoes::boot));
    BY_KIND.put("phone-case", List.of(PhoneCases::single, PhoneCases::pair));
    BY_KIND.put("toy", List.of(Toys::bear, Toys::car, Toys::rings));
    BY_KIND.put("kitchen", List.of(Kitchenware::pot, Kitchenware::mug, Kitchenware::kettle));
    BY_KIND.put("tool", List.of(Tools::hammer, Tools::screwdriver, Tools::drill));
    BY_KIND.put("jewellery", List.of(Jewels::ring, Jewels::necklace, Jewels::earrings));
    BY_KIND.put("textile", List.of(Textiles::towels, Textiles::cushion, Textiles::throwBlanket));
    BY_KIND.put("other", List.of(Sundries::vase, Sundries::bottle, Sundries::parcel));
  }

  private Repertoire() {}

  static Set<String> kinds() {
    return BY_KIND.keySet();
  }

  static Silhouette of(Motif motif) {
    List<Silhouette> all = BY_KIND.getOrDefault(motif.kind(), List.of());
    return all.get(motif.dice("silhouette").index(all.size()));
  }
}
