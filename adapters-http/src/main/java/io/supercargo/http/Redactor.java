package io.supercargo.http;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** Takes secrets out of what is written down. Knows the names that hold them, on every wire. */
public final class Redactor {
  private static final String MASK = "********";
  private static final Set<String> ALWAYS =
      Set.of(
          "authorization",
          "cookie",
          "set-cookie",
          "signature",
          "sign",
          "_aop_signature",
          "access_token",
          "refresh_token",
          "accesstoken",
          "refreshtoken",
          "appsecret",
          "app_secret",
          "access-secret",
          "accesssecret",
          "secret",
          "password",
          "code_verifier");

  /** People's data in orders and addresses; the names are those of the wires. */
  private static final Set<String> PEOPLE =
      Set.of(
          "fullname",
          "mobile",
          "phone",
          "mobilephone",
          "mobile_phone",
          "telephone",
          "email",
          "taxid",
          "tax_id",
          "contactperson",
          "receiver",
          "receivername",
          "receiverphone",
          "receivermobile",
          "receiveraddress",
          "consignee",
          "consigneename",
          "detailaddress",
          "street",
          "buyerphone",
          "tofullname",
          "tomobile",
          "tophone",
          "outloginid",
          "address",
          "addressinfo");

  /** Things have names as well; one beside a telephone is a person's. */
  private static final Pattern WITH_A_TELEPHONE =
      Pattern.compile(
          "\\{[^{}]*\"(?:mobile|phone|mobile_?phone|telephone)\"[^{}]*+(?:}|\\z)",
          Pattern.CASE_INSENSITIVE);

  /** An address that lets in whoever has it. */
  private static final Pattern TOKEN_IN_URL =
      Pattern.compile("([?&][A-Za-z_]*[Tt]oken=)[^&\"\\\\\\s]++");

  private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> onlyInForms = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Pattern members;
  private final Pattern quotedMembers;
  private final Pattern formFields;

  private static final String BACKSLASH = "\\\\";

  /** What stands in a text of JSON, and in one of JSON that is itself inside a text. */
  private static final String PLAIN = "[^\"\\\\]|\\\\.";

  private static final String QUOTED = "[^\"\\\\]|\\\\\\\\(?:\\\\.|[^\\\\])";

  private static final Pattern NAME = Pattern.compile(member("", "name", PLAIN));

  private Redactor(Set<String> more) {
    names.addAll(ALWAYS);
    names.addAll(PEOPLE);
    names.addAll(more);
    String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    members = Pattern.compile(member("", any, PLAIN), Pattern.CASE_INSENSITIVE);
    quotedMembers = Pattern.compile(member(BACKSLASH, any, QUOTED), Pattern.CASE_INSENSITIVE);
    formFields =
        Pattern.compile(
            "(; name=\"(?:" + any + ")\"(?:\\r\\n[^\\r\\n]++)*+\\r\\n\\r\\n)[^\\r\\n]*+",
            Pattern.CASE_INSENSITIVE);
  }

  /** Masks the usual names and some more. */
  public static Redactor also(String... names) {
    return new Redactor(Set.of(names));
  }

  /** What of a field may be shown. */
  public String field(String name, String value) {
    return mask(name, value);
  }

  /** Whether a field of this name is masked. */
  boolean hides(String name) {
    return names.contains(name);
  }

  /** Masks some more in forms and addresses alone: in bodies of JSON they mean something else. */
  public Redactor inForms(String... more) {
    Redactor redactor = new Redactor(names);
    redactor.onlyInForms.addAll(Set.of(more));
    return redactor;
  }

  public String headers(Headers headers) {
    return masked(headers).stream()
        .map(header -> header.getKey() + ": " + header.getValue())
        .collect(Collectors.joining("\n"));
  }

  public List<java.util.Map.Entry<String, String>> masked(Headers headers) {
    return java.util.stream.IntStream.range(0, headers.size())
        .mapToObj(
            i -> java.util.Map.entry(headers.name(i), mask(headers.name(i), headers.value(i))))
        .toList();
  }

  public String url(HttpUrl url) {
    HttpUrl.Builder shown = url.newBuilder().query(null);
    if (!url.encodedPassword().isEmpty()) {
      shown.password(MASK);
    }
    for (int i = 0; i < url.querySize(); i++) {
      String name = url.queryParameterName(i);
      String value = url.queryParameterValue(i);
      shown.addQueryParameter(name, value == null ? null : mask(name, value));
    }
    return shown.build().toString();
  }

  /** Masks a body of JSON, or a form: in parts, or of values that may be JSON themselves. */
  public String body(String text) {
    if (text.startsWith("--")) {
      return formFields.matcher(json(text)).replaceAll("$1" + MASK);
    }
    return FormText.is(text) ? FormText.map(text, this::mask) : json(text);
  }

  private String json(String text) {
    String json =
        text.contains("oken=") ? TOKEN_IN_URL.matcher(text).replaceAll("$1" + MASK) : text;
    if (!namesAny(json)) {
      return json;
    }
    String masked = withoutNames(members.matcher(json).replaceAll("$1\"" + MASK + "\""));
    return masked.contains("\\\"")
        ? quotedMembers.matcher(masked).replaceAll("$1\\\\\"" + MASK + "\\\\\"")
        : masked;
  }

  private static String withoutNames(String json) {
    return WITH_A_TELEPHONE
        .matcher(json)
        .replaceAll(
            person ->
                Matcher.quoteReplacement(
                    NAME.matcher(person.group()).replaceAll("$1\"" + MASK + "\"")));
  }

  /** Most bodies have nothing to mask, and finding that out by the patterns is slow. */
  private boolean namesAny(String json) {
    for (int colon = json.indexOf(':'); colon >= 0; colon = json.indexOf(':', colon + 1)) {
      int end = colon - 1;
      while (end > 0 && Character.isWhitespace(json.charAt(end))) {
        end--;
      }
      if (end > 0 && json.charAt(end) == '"') {
        boolean quoted = json.charAt(end - 1) == '\\';
        int last = quoted ? end - 1 : end;
        String name = json.substring(json.lastIndexOf('"', last - 1) + 1, last);
        if (names.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A text that breaks off is masked to its end; a small list or object is masked whole. */
  private static String member(String escape, String names, String inside) {
    String quote = escape + "\"";
    String text = quote + "(?:" + inside + ")*+(?:" + quote + "|\\\\*\\z)";
    String value = text + "|[-+.0-9eE]++|[\\[{][^\\[\\]{}]*+[\\]}]?";
    return "(" + quote + "(?:" + names + ")" + quote + "\\s*:\\s*)(?:" + value + ")";
  }

  private String mask(String name, String value) {
    return names.contains(name) || onlyInForms.contains(name) ? MASK : json(value);
  }
}
