package no.planverk.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a document leads, and what it shows: what its text points to by number. */
final class Links {

  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<String, String> pictures = new LinkedHashMap<>();
  private final Map<String, Integer> bookmarks = new HashMap<>();

  /** The number of an address on the web. */
  String address(String address) {
    return addresses.computeIfAbsent(address, first -> "lenke" + (addresses.size() + 1));
  }

  /** The number of a picture, by its path in the file. */
  String picture(String path) {
    return pictures.computeIfAbsent(path, first -> "bilde" + (pictures.size() + 1));
  }

  /** How many times a place is marked so far; no two may have one name or number. */
  boolean isNew(String anchor) {
    return bookmarks.putIfAbsent(anchor, bookmarks.size()) == null;
  }

  /** The number of a place. */
  int number(String anchor) {
    return bookmarks.getOrDefault(anchor, -1);
  }

  /** The name of a place, as Word takes names: letters, digits and strokes, at most 40. */
  static String name(String anchor) {
    String plain = anchor.replaceAll("[^\\p{L}\\p{Nd}]", "_");
    String sum = Integer.toHexString(anchor.hashCode());
    return "p_" + (plain.length() <= 38 ? plain : plain.substring(0, 28) + "_" + sum);
  }

  /** The file that says what the numbers stand for. */
  String file() {
    Markup markup = new Markup();
    markup.open(
        "Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    for (String part : new String[] {"styles", "numbering", "settings", "footer"}) {
      one(markup, part, part, part + ".xml", false);
    }
    pictures.forEach((path, id) -> one(markup, id, "image", path, false));
    addresses.forEach((address, id) -> one(markup, id, "hyperlink", address, true));
    markup.close();
    return Word.HEAD + markup;
  }

  private static void one(Markup markup, String id, String kind, String target, boolean web) {
    if (web) {
      markup.empty(
          "Relationship",
          "Id",
          id,
          "Type",
          KIND + kind,
          "Target",
          target,
          "TargetMode",
          "External");
    } else {
      markup.empty("Relationship", "Id", id, "Type", KIND + kind, "Target", target);
    }
  }
}
