package no.planverk.form;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.form.value.Posted;
import no.planverk.text.Xml;

/**
 * What a form was made from, which is sent back with it.
 *
 * @param token says that the form is one of ours
 * @param hashes of the files the form was made from, by path
 */
record FormState(String token, Where where, Map<String, String> hashes) {

  private static final String SOURCE = "_kilde:";

  /** Whether a form that is sent was made from the same. */
  boolean isOf(Posted posted) {
    return posted.after(SOURCE).allMatch(hashes::containsKey)
        && hashes.entrySet().stream()
            .allMatch(file -> posted.one(SOURCE + file.getKey()).equals(file.getValue()));
  }

  /** The hashes a form that is sent was made with. */
  static Map<String, String> hashes(Posted sent) {
    Map<String, String> hashes = new TreeMap<>();
    sent.after(SOURCE).forEach(file -> hashes.put(file, sent.one(SOURCE + file)));
    return hashes;
  }

  String hidden() {
    StringBuilder html = new StringBuilder();
    add(html, "_merke", token);
    add(html, "_fil", where.file());
    add(html, "_vei", where.way());
    add(html, "_liste", where.list());
    add(html, "_tilbake", where.back());
    hashes.forEach((file, hash) -> add(html, SOURCE + file, hash));
    return html.toString();
  }

  private static void add(StringBuilder html, String name, String value) {
    html.append(
        String.format(
            Locale.ROOT,
            "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n",
            Xml.escaped(name),
            Xml.escaped(value)));
  }
}
