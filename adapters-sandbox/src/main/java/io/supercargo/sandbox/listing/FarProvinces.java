package io.supercargo.sandbox.listing;

import io.supercargo.domain.address.Region;
import java.util.Set;

/** Where sending costs more. */
public final class FarProvinces {
  /** Inner Mongolia, Tibet, Gansu, Qinghai, Ningxia, Xinjiang. */
  private static final Set<String> CODES = Set.of("15", "54", "62", "63", "64", "65");

  private static final Set<String> NAMES = Set.of("内蒙", "西藏", "甘肃", "青海", "宁夏", "新疆");

  private FarProvinces() {}

  /**
   * Whether a code stands for a place in one of them.
   *
   * @param code GB/T 2260, two digits or more
   */
  public static boolean hold(String code) {
    return code.length() >= 2 && CODES.contains(code.substring(0, 2));
  }

  public static boolean hold(Region region) {
    return NAMES.stream().anyMatch(region.province()::startsWith)
        || region.code().filter(FarProvinces::hold).isPresent();
  }
}
