package io.supercargo.http.cassette;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of fields that hold people's data, and texts that look like it. */
final class People {
  private static final Pattern REACHES_A_PERSON =
      Pattern.compile(
          ".*(mobile|phone|telephone|email|zip|zipcode|postcode|postalcode|street|fullname"
              + "|firstname|lastname|realname|idcard|idnumber|passport|contact|contactperson"
              + "|contactname|remark|remarks|memo|taxid|outmemberid)(s|no|number|area)?");

  private static final Pattern IS_A_PERSON =
      Pattern.compile(
          "(to|from|new)?(receive|receiver|recipient|consignee|sender|shipper|customer)(info)?"
              + "|(receive|receiver|recipient|consignee|sender|customer|buyer)"
              + "(name|nick|loginid|message|province|city|county|district|area|town|detail).*"
              + "|(?!seller).*loginid|townname|towntext|feedback|buyerfeedback|leavemessage");

  /** Where goods come from and where pictures are is no person's address. */
  private static final Pattern IS_AN_ADDRESS =
      Pattern.compile(
          "(?!image|img|picture|sendgoods|url|web|ip).*address"
              + "(es|text|detail|info|param|items?|list|codetext)?");

  /** What a place is made of, where it stands beside a telephone. */
  private static final Pattern PART_OF_AN_ADDRESS =
      Pattern.compile("name|(province|city|area|district|county|town|region|detail)(name|text)?");

  private static final Pattern KEY = Pattern.compile(".*(id|ids|code|country)");
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
  private static final Pattern CHINESE_MOBILE =
      Pattern.compile("(?<![0-9A-Za-z.])(?:\\+?86[- ]?)?1[3-9][0-9]{9}(?![0-9A-Za-z.])");

  private People() {}

  /** Whether all below the field is masked. */
  static boolean isMeant(String field) {
    String name = plain(field);
    return REACHES_A_PERSON.matcher(name).matches()
        || IS_A_PERSON.matcher(name).matches()
        || IS_AN_ADDRESS.matcher(name).matches();
  }

  /** Whether a field makes its object that of a person. */
  static boolean isReached(String field) {
    return plain(field).matches("(mobile|phone|telephone|mobilephone|fullname|contactperson)");
  }

  static boolean isTelephone(String field) {
    return plain(field).matches(".*(mobile|phone|telephone)(no|number)?");
  }

  static boolean isPartOfAnAddress(String field) {
    return PART_OF_AN_ADDRESS.matcher(plain(field)).matches();
  }

  /** Whether a field below a masked one only refers to something. */
  static boolean isKey(String field) {
    return KEY.matcher(plain(field)).matches();
  }

  /** The text without mobile numbers and addresses of mail. */
  static String maskedIn(String field, String text, String mask) {
    String masked = text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll(mask);
    return isKey(field) ? masked : CHINESE_MOBILE.matcher(masked).replaceAll(mask);
  }

  /** {@code mobile_phone} is {@code mobilePhone}. */
  static String plain(String field) {
    return field.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
