package io.supercargo.daji.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/** Uploads are the one kind of POST that is no JSON: one page says query, the other a form. */
final class UploadForm {
  private static final String PATH = "/upload/image";

  private UploadForm() {}

  static boolean takes(HttpUrl url) {
    return url.encodedPath().endsWith(PATH);
  }

  static Map<String, String> fields(JsonNode json) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (!field.getValue().isNull()) {
        fields.put(field.getKey(), field.getValue().asText());
      }
    }
    return fields;
  }

  static RequestBody of(Map<String, String> fields) {
    MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
    fields.forEach(form::addFormDataPart);
    return form.build();
  }
}
