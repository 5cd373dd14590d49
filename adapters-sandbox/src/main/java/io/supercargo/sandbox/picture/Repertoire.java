package io.supercargo.sandbox.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The silhouettes of each kind. */
final class Repertoire {
  private static final Map<String, List<Silhouette>> BY_KIND = new LinkedHashMap<>();

  static {
    bags();
    lights();
    clothes();
    shoes();
    cases();
    toys();
    household();
    tools();
    put("necklace", Jewels::necklace);
    put("earrings", Jewels::earrings);
    put("bracelet", Trinkets::bracelet);
    put("ring", Jewels::ring);
    put("hair-clip", Trinkets::hairClaw);
    put("brooch", Trinkets::brooch);
    put("anklet", Trinkets::anklet);
    put("hairband", Trinkets::hairband);
    put("strips", Papers::strips);
    put("umbrella", Sundries::umbrella);
    put("storage-box", Sundries::storageBox);
    put("mat", Sundries::mat);
    put("scratcher", Sundries::scratcher);
    put("notebook", Papers::notebook);
  }

  private Repertoire() {}

  private static void bags() {
    put("tote", Bags::tote);
    put("handbag", Bags::handbag, Bags::tote);
    put("shoulder-bag", Purses::crossbody);
    put("underarm-bag", Purses::baguette);
    put("bucket-bag", Purses::bucket);
    put("chain-bag", Purses::chained);
    put("backpack", Bags::backpack);
    put("suitcase", Purses::suitcase);
    put("waist-bag", Purses::waist);
    put("wallet", Purses::wallet);
    put("pouch", Purses::pouch);
  }

  private static void lights() {
    put("desk-lamp", Lamps::desk);
    put("night-light", Lamps::table);
    put("pendant-light", Lamps::pendant);
    put("ceiling-light", Lights::ceiling);
    put("floor-lamp", Lights::floor);
    put("wall-lamp", Lights::wall);
    put("string-lights", Lights::string);
    put("garden-light", Lights::garden);
    put("torch", Lights::torch);
    put("bar-light", Lights::bar);
  }

  private static void clothes() {
    put("dress", Dresses::dress);
    put("slip-dress", Dresses::slip);
    put("cheongsam", Dresses::cheongsam);
    put("skirt", Bottoms::skirt);
    put("pleated-skirt", Bottoms::pleated);
    put("shirt", Tops::shirt);
    put("trousers", Bottoms::trousers);
    put("shorts", Bottoms::shorts);
    put("t-shirt", Tops::tee);
    put("hoodie", Tops::hoodie);
  }

  private static void shoes() {
    put("sneaker", Shoes::sneaker);
    put("sandal", OpenShoes::sandal);
    put("slipper", OpenShoes::slide);
    put("heel", Shoes::heel);
    put("boot", Shoes::boot);
    put("loafer", OpenShoes::loafer);
    put("rain-boot", OpenShoes::wellington);
  }

  private static void cases() {
    put("phone-case", PhoneCases::single, PhoneCases::pair);
    put("magnetic-case", PhoneCases::magnetic);
    put("clear-case", PhoneCases::clear);
    put("flip-case", Cases::flip);
    put("tablet-case", Cases::tablet);
    put("earbuds-case", Cases::earbuds);
  }

  private static void toys() {
    put("bear", Toys::bear);
    put("blocks", Games::blocks);
    put("puzzle", Games::puzzle);
    put("toy-car", Toys::car);
    put("doll", Playthings::doll);
    put("bubbles", Playthings::bubbles);
    put("cube", Games::cube);
    put("water-gun", Playthings::waterGun);
    put("popper", Games::popper);
    put("stacking-toy", Toys::rings);
  }

  private static void household() {
    put("thermos", Drinkware::bottle);
    put("mug", Drinkware::mug);
    put("plate", Tableware::plate);
    put("bowl", Tableware::bowl);
    put("pan", Cookware::pan);
    put("knife", Cookware::knife);
    put("board", Cookware::board);
    put("lunch-box", Tableware::lunchBox);
    put("jar", Tableware::jar);
    put("basket", Cookware::basket);
    put("mould", Cookware::mould);
    put("chopsticks", Tableware::chopsticks);
    put("bed", Furnishings::bed);
    put("blanket", Textiles::throwBlanket);
    put("cushion", Textiles::cushion);
    put("curtain", Furnishings::curtain);
    put("towel", Textiles::towels);
    put("carpet", Furnishings::carpet);
    put("tablecloth", Furnishings::tablecloth);
    put("pillow", Furnishings::pillows);
  }

  private static void tools() {
    put("screwdriver", Tools::screwdriver);
    put("wrench", Handtools::wrench);
    put("pliers", Handtools::pliers);
    put("tape-measure", Handtools::tape);
    put("drill", Tools::drill);
    put("cutter", Handtools::cutter);
    put("multimeter", Meters::multimeter);
    put("tool-box", Handtools::box);
    put("hammer", Tools::hammer);
    put("glue-gun", Handtools::glueGun);
    put("test-clip", Meters::clips);
    put("test-lead", Meters::leads);
  }

  private static void put(String kind, Silhouette... silhouettes) {
    BY_KIND.put(kind, List.of(silhouettes));
  }

  static Set<String> kinds() {
    return BY_KIND.keySet();
  }

  static Silhouette of(Motif motif) {
    List<Silhouette> all = Objects.requireNonNull(BY_KIND.get(motif.kind()), motif.kind());
    return all.get(motif.dice("silhouette").index(all.size()));
  }
}
