package no.planverk.cms;

import java.util.List;
import java.util.Map;

/** A configuration of Decap's in lines that can be read: where, what, and what must be there. */
final class Outline {

  private final StringBuilder lines = new StringBuilder();

  private Outline() {}

  static String of(Map<?, ?> decap) {
    Outline outline = new Outline();
    for (Object one : (List<?>) decap.get("collections")) {
      Map<?, ?> collection = (Map<?, ?>) one;
      String name = collection.get("name").toString();
      if (collection.get("files") instanceof List<?> files) {
        files.forEach(file -> outline.entry(name + "/", (Map<?, ?>) file, "file"));
      } else {
        outline.entry("", collection, "folder");
      }
    }
    return outline.lines.toString();
  }

  private void entry(String path, Map<?, ?> entry, String place) {
    String name = path + entry.get("name");
    lines.append(name).append(" = ").append(entry.get(place));
    lines.append(" «").append(entry.get("label")).append("»\n");
    fields(name, (List<?>) entry.get("fields"));
  }

  private void fields(String path, List<?> fields) {
    fields.forEach(field -> field(path, (Map<?, ?>) field));
  }

  private void field(String path, Map<?, ?> field) {
    String name = path + "/" + field.get("name");
    lines.append(name).append(": ").append(field.get("widget"));
    if (Boolean.TRUE.equals(field.get("required"))) {
      lines.append(" påkrevd");
    }
    for (String key : List.of("planverk", "options", "pattern")) {
      if (field.get(key) != null) {
        lines.append(' ').append(field.get(key));
      }
    }
    lines.append('\n');
    if (field.get("fields") instanceof List<?> fields) {
      fields(name, fields);
    } else if (field.get("field") instanceof Map<?, ?> one) {
      field(name, one);
    }
  }
}
