package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** An address, field by field. */
final class AddressOptions {
  @Option(names = "--name", paramLabel = "NAME", required = true, description = "Who receives.")
  private String name = "";

  @Option(
      names = "--phone",
      paramLabel = "NUMBER",
      required = true,
      description = "Where a carrier calls.")
  private String phone = "";

  @Option(names = "--landline", paramLabel = "NUMBER", description = "Another telephone.")
  private @Nullable String landline;

  @Option(names = "--country", paramLabel = "CODE", description = "CN unless another.")
  private @Nullable String country;

  @Option(names = "--province", paramLabel = "NAME", required = true, description = "E.g. 浙江省.")
  private String province = "";

  @Option(names = "--city", paramLabel = "NAME", required = true, description = "E.g. 杭州市.")
  private String city = "";

  @Option(names = "--district", paramLabel = "NAME", description = "E.g. 滨江区.")
  private @Nullable String district;

  @Option(names = "--town", paramLabel = "NAME", description = "Below the district.")
  private @Nullable String town;

  @Option(
      names = "--region-code",
      paramLabel = "CODE",
      description = "The administrative code, e.g. 330108.")
  private @Nullable String regionCode;

  @Option(
      names = "--street",
      paramLabel = "TEXT",
      required = true,
      description = "With number, building and door.")
  private String street = "";

  @Option(names = "--postal-code", paramLabel = "CODE", description = "E.g. 310051.")
  private @Nullable String postalCode;

  /** As the REST API takes it. */
  String json() {
    return object().toString();
  }

  ObjectNode object() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(json, "name", name);
    put(json, "phone", phone);
    put(json, "landline", landline);
    put(json, "country", country);
    put(json, "province", province);
    put(json, "city", city);
    put(json, "district", district);
    put(json, "town", town);
    put(json, "regionCode", regionCode);
    put(json, "street", street);
    put(json, "postalCode", postalCode);
    return json;
  }

  private static void put(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
