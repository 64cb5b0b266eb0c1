package no.planverk.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Checked;
import no.planverk.edit.save.Saving;
import no.planverk.form.page.Reply;
import no.planverk.report.CheckResult;
import no.planverk.report.Remark;
import no.planverk.run.Checking;
import no.planverk.run.Reading;
import no.planverk.run.Source;
import no.planverk.source.SourceTree;

/** A form in the hands of somebody who fills it in: a browser without scripts. */
final class Filling {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Pattern INPUT =
      Pattern.compile("<input [^>]*?name=\"([^\"]*)\"[^>]*?value=\"([^\"]*)\"");
  private static final Pattern UNTICKED =
      Pattern.compile("<input type=\"checkbox\"(?![^>]* checked)[^>]*>");
  private static final Pattern AREA =
      Pattern.compile("<textarea [^>]*?name=\"([^\"]*)\"[^>]*>\n([^<]*)</textarea>");
  private static final Pattern SELECT =
      Pattern.compile("<select [^>]*?name=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("value=\"([^\"]*)\" selected");

  private final FormDesk desk;
  private String page = "";
  private Reply reply = Reply.to("");
  private Map<String, List<String>> values = new LinkedHashMap<>();

  Filling(Path folder) {
    this.desk =
        new FormDesk(
            folder,
            files -> tried(folder, files),
            new Saving(folder, files -> checked(folder, files)));
  }

  private static CheckResult checked(Path folder, Checked<SourceTree> files) {
    Checked<Source> source = files.then(tree -> Reading.of(folder, tree, false));
    return Checking.of(source, Checked.nothing(List.of()), TODAY, false);
  }

  private static Tried tried(Path folder, Checked<SourceTree> files) {
    CheckResult result = checked(folder, files);
    return new Tried(
        result.remarks().stream().map(Remark::diagnostic).toList(),
        result.messages(),
        Optional.empty());
  }

  /** Asks for the form of a line, as the links on pages do. */
  Filling open(String file, int line) {
    return ask(FormDesk.ADDRESS, "fil=" + encoded(file) + "&linje=" + line);
  }

  /** Asks for the form of a new thing. */
  Filling fresh(String list) {
    return ask(FormDesk.ADDRESS + "/ny", "liste=" + encoded(list));
  }

  Filling ask(String address, String query) {
    taken(desk.shown(address, query));
    return this;
  }

  /** Follows where it leads, and reads the form that comes. */
  private void taken(Reply next) {
    reply = next;
    if (!next.to().isEmpty()) {
      String[] parts = next.to().split("\\?", 2);
      taken(desk.shown(parts[0], parts[1]));
      return;
    }
    page = new String(next.page(), StandardCharsets.UTF_8);
    values = sent(page);
  }

  /** What a browser would send of a form as it is. */
  static Map<String, List<String>> sent(String page) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    read(INPUT.matcher(UNTICKED.matcher(page).replaceAll("")), values);
    read(AREA.matcher(page), values);
    Matcher select = SELECT.matcher(page);
    while (select.find()) {
      Matcher chosen = CHOSEN.matcher(select.group(2));
      put(values, select.group(1), chosen.find() ? chosen.group(1) : "");
    }
    return values;
  }

  private static void read(Matcher boxes, Map<String, List<String>> values) {
    while (boxes.find()) {
      put(values, boxes.group(1), boxes.group(2));
    }
  }

  private static void put(Map<String, List<String>> values, String name, String value) {
    values.computeIfAbsent(plain(name), n -> new ArrayList<>()).add(plain(value));
  }

  private static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** Writes in a field, which must be there. */
  Filling type(String name, String value) {
    if (values.replace(name, List.of(value)) == null) {
      throw new AssertionError("no field " + name + " in " + values.keySet());
    }
    return this;
  }

  /** Changes what is sent without asking the form. */
  Filling forge(String name, String value) {
    values.put(name, List.of(value));
    return this;
  }

  Filling without(String name) {
    values.remove(name);
    return this;
  }

  /** Presses a button, which must be there where it is one of the form's parts. */
  Filling press(String button) {
    if (button.contains(":") && !page.contains("value=\"" + button + "\"")) {
      throw new AssertionError("no button " + button);
    }
    values.put("_gjør", List.of(button));
    String body =
        values.entrySet().stream()
            .flatMap(
                all ->
                    all.getValue().stream().map(one -> encoded(all.getKey()) + "=" + encoded(one)))
            .collect(Collectors.joining("&"));
    taken(desk.taken(body));
    return this;
  }

  Filling save() {
    return press("lagre");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
  }

  /** What a field holds. */
  String value(String name) {
    return values.getOrDefault(name, List.of("no field " + name)).get(0);
  }

  int status() {
    return reply.status();
  }

  String page() {
    return page;
  }

  /** What is found beside a field. */
  String found(String name) {
    Matcher found =
        Pattern.compile("id=\"f-" + Pattern.quote(name) + "-funn\">(.*?)</div>").matcher(page);
    return found.find() ? found.group(1) : "no field " + name;
  }
}
