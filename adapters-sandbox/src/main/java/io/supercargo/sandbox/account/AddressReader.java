package io.supercargo.sandbox.account;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.AddressParser;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as people paste them: name, telephone and address, in any order. */
public final class AddressReader implements AddressParser {
  private static final int LONGEST = 1_000;
  private static final Pattern LABEL =
      Pattern.compile("(?:收货人|收件人|联系人|姓名|联系电话|手机号码?|手机|电话|收货地址|详细地址|所在地区|地址|邮政编码|邮编)\\s*:");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![0-9])(?:\\+?86[- ]?)?(1[3-9][0-9])[- ]?([0-9]{4})[- ]?([0-9]{4})(?![0-9])"
              + "|(?<![0-9])(0[0-9]{2,3}-[0-9]{7,8})(?![0-9])");
  private static final Pattern POSTAL_CODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");
  private static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}·]{1,7}[\\p{IsHan}&&[^省市区县镇乡村路街道号楼室弄]]|[A-Za-z][A-Za-z .'-]+");

  @Override
  public Reply<ParsedAddress> parse(String text) {
    InvalidValue.requireText("text", text);
    if (text.length() > LONGEST) {
      throw new InvalidValue("text", text.length() + " characters", "at most " + LONGEST);
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder rest = new StringBuilder(LABEL.matcher(plain).replaceAll(" "));
    Optional<String> phone = take(PHONE, rest).map(AddressReader::digits);
    Optional<String> postalCode = take(POSTAL_CODE, rest);
    return Reply.of(read(words(rest), phone, postalCode));
  }

  private static ParsedAddress read(
      List<String> words, Optional<String> phone, Optional<String> postalCode) {
    Optional<String> name = name(words);
    List<String> others = new ArrayList<>(words);
    name.ifPresent(others::remove);
    return RegionReader.read(String.join("", others))
        .map(it -> new ParsedAddress(name, phone, Optional.of(it.region()), it.rest(), postalCode))
        .orElseGet(
            () ->
                new ParsedAddress(
                    Optional.empty(),
                    phone,
                    Optional.empty(),
                    String.join(" ", words),
                    postalCode));
  }

  /** The first or the last word, where the others are an address. */
  private static Optional<String> name(List<String> words) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    return List.of(0, words.size() - 1).stream()
        .filter(at -> NAME.matcher(words.get(at)).matches())
        .filter(at -> RegionReader.read(words.get(at)).isEmpty())
        .filter(at -> RegionReader.read(without(at, words)).isPresent())
        .map(words::get)
        .findFirst();
  }

  private static String without(int at, List<String> words) {
    List<String> others = new ArrayList<>(words);
    others.remove(at);
    return String.join("", others);
  }

  private static List<String> words(CharSequence text) {
    return Arrays.stream(text.toString().split("[\\s,;、。|]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Optional<String> take(Pattern what, StringBuilder text) {
    Matcher found = what.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String taken = found.group();
    text.replace(found.start(), found.end(), " ");
    return Optional.of(taken);
  }

  private static String digits(String phone) {
    Matcher mobile = PHONE.matcher(phone);
    return mobile.matches() && mobile.group(1) != null
        ? mobile.group(1) + mobile.group(2) + mobile.group(3)
        : phone;
  }
}
