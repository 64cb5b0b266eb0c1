package no.planverk.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Places;
import no.planverk.form.value.Thing;
import no.planverk.text.Messages;
import no.planverk.text.Xml;

/**
 * What a check says of a form.
 *
 * @param byField the findings by the name of the field they stand beside; those of the whole thing
 *     by the empty name
 * @param elsewhere errors of other things in the files
 * @param messages the words of findings, as every check puts them
 * @param words the words of forms
 */
record Findings(
    Map<String, List<Diagnostic>> byField,
    List<Diagnostic> elsewhere,
    Messages messages,
    FormWords words) {

  /** Sorts what a check says to the fields of a form. */
  static Findings of(Thing thing, Group shown, Tried tried, FormWords words) {
    Places.Sorted sorted = Places.sorted(thing, shown, tried.findings());
    return new Findings(
        sorted.byField(),
        sorted.elsewhere().stream().filter(Diagnostic::isError).toList(),
        tried.messages(),
        words);
  }

  /** These and more, by field. */
  Findings with(Map<String, List<Diagnostic>> more) {
    Map<String, List<Diagnostic>> all = new LinkedHashMap<>(byField);
    more.forEach(
        (path, some) ->
            all.merge(path, some, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    return new Findings(all, elsewhere, messages, words);
  }

  /** Whether there is anything to tell beside a field or the parts of it. */
  boolean concern(String path) {
    return byField.keySet().stream()
        .anyMatch(
            name ->
                name.equals(path) || name.startsWith(path + ".") || name.startsWith(path + "?"));
  }

  List<Diagnostic> of(String path) {
    return byField.getOrDefault(path, List.of());
  }

  /** Whether a field is wrong. */
  boolean areWrong(String path) {
    return of(path).stream().anyMatch(Diagnostic::isError);
  }

  /** The errors of the thing, with the field of each. */
  List<Map.Entry<String, Diagnostic>> errors() {
    List<Map.Entry<String, Diagnostic>> errors = new ArrayList<>();
    byField.forEach(
        (path, all) ->
            all.stream()
                .filter(Diagnostic::isError)
                .forEach(each -> errors.add(Map.entry(path, each))));
    return errors;
  }

  /** Whether anything is wrong, here or elsewhere. */
  boolean haveErrors() {
    return !elsewhere.isEmpty() || !errors().isEmpty();
  }

  /** How many there are of the thing itself. */
  int count() {
    return byField.values().stream().mapToInt(List::size).sum();
  }

  /** Those of a field, in a place that is there to be filled while somebody types. */
  String html(String path) {
    StringBuilder html = new StringBuilder();
    html.append("<div class=\"pvr-funn\" id=\"").append(id(path)).append("-funn\">");
    of(path).forEach(finding -> html.append(html(finding)));
    return html.append("</div>\n").toString();
  }

  /** All of them, each with a way to the form of where it is. */
  String withPlaces() {
    StringBuilder html = new StringBuilder();
    byField
        .values()
        .forEach(
            all ->
                all.forEach(
                    finding ->
                        html.append(html(finding))
                            .append("<p><a class=\"ds-link\" href=\"")
                            .append(Xml.escaped(EditLinks.at(finding.place())))
                            .append("\">")
                            .append(words.say("rediger-sted", "sted", where(finding)))
                            .append("</a></p>\n")));
    return html.toString();
  }

  /** All of them, each below its file and line. */
  String withLines() {
    StringBuilder html = new StringBuilder();
    byField.values().stream()
        .flatMap(List::stream)
        .forEach(
            each -> {
              String line = Integer.toString(each.place().line());
              html.append("<p>")
                  .append(words.say("ulest.sted", "fil", each.place().file(), "linje", line))
                  .append("</p>\n")
                  .append(html(each));
            });
    return html.toString();
  }

  private static String where(Diagnostic finding) {
    return finding.place().file() + ":" + finding.place().line();
  }

  private String html(Diagnostic finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    String number = finding.lawRule().map(rule -> " [" + rule + "]").orElse("");
    return String.format(
        Locale.ROOT,
        "<p class=\"pvr-melding pvr-melding--%s\"><strong>%s:</strong> %s → %s%s</p>",
        severity,
        words.say(severity),
        Xml.escaped(messages.wrong(finding)),
        Xml.escaped(messages.remedy(finding)),
        number);
  }

  /** The id of a field's element. */
  static String id(String path) {
    return Xml.escaped("f-" + path);
  }

  /** Findings by field; an order that is the form's own. */
  static Map<String, List<Diagnostic>> none() {
    return new LinkedHashMap<>();
  }
}
