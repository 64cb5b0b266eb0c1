package no.planverk.importing.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Remark;
import no.planverk.importing.draft.Draft;
import no.planverk.importing.draft.Fate;
import no.planverk.importing.folder.PlanFolder.Outcome;
import no.planverk.importing.words.ImportWords;
import no.planverk.text.Language;
import no.planverk.text.Xml;

/** The report of an import: one page, which stands on its own. */
public final class ImportPage {

  private final ImportWords words;
  private final Language language;
  private final StringBuilder html = new StringBuilder();

  private ImportPage(Language language) {
    this.words = ImportWords.in(language);
    this.language = language;
  }

  /**
   * The page.
   *
   * @param files what became of each file
   * @param differences what is new and changed in plans that lay there; none in a new folder
   */
  public static String of(
      Draft draft, Map<String, Outcome> files, List<Remark> differences, Language language) {
    ImportPage page = new ImportPage(language);
    page.begin(draft);
    page.remarks("rapport-se", draft.looks());
    if (!differences.isEmpty()) {
      page.remarks("rapport-endringer", differences);
    }
    page.remarks(
        "rapport-utelatt",
        draft.documents().stream().flatMap(each -> each.remarks().stream()).toList());
    page.counts(draft.fates());
    page.files(files);
    page.fates("rapport-bare-her", draft, true);
    page.fates("rapport-alt", draft, false);
    return page.html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void begin(Draft draft) {
    String names =
        String.join(", ", draft.documents().stream().map(ImportedDocument::file).toList());
    String title = Xml.escaped(words.say("rapport-tittel", Map.of("fil", names)));
    int units = draft.fates().stream().mapToInt(List::size).sum();
    String count = words.say("rapport-innledning", Map.of("ruter", Integer.toString(units)));
    html.append("<!doctype html>\n<html lang=\"" + language.code() + "\">\n<head>\n")
        .append("<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
        .append("<title>" + title + "</title>\n<style>\n" + ImportStyle.CSS + "</style>\n</head>\n")
        .append("<body>\n<main>\n<h1>" + title + "</h1>\n<p>" + count + "</p>\n");
  }

  private void heading(String key) {
    html.append("<h2>" + words.say(key) + "</h2>\n");
  }

  private void remarks(String key, List<Remark> remarks) {
    heading(key);
    if (remarks.isEmpty()) {
      html.append("<p>" + words.say("rapport-ingenting") + "</p>\n");
      return;
    }
    html.append("<ul>\n");
    remarks.forEach(
        remark ->
            html.append("<li>" + Xml.escaped(words.say(remark.key(), remark.facts())) + "</li>\n"));
    html.append("</ul>\n");
  }

  private void counts(List<List<Fate>> fates) {
    Map<Fate.Kind, Integer> counts = new EnumMap<>(Fate.Kind.class);
    fates.forEach(those -> those.forEach(fate -> counts.merge(fate.kind(), 1, Integer::sum)));
    heading("rapport-tall");
    html.append("<ul>\n");
    counts.forEach((kind, count) -> html.append("<li>" + kind(kind) + ": " + count + "</li>\n"));
    html.append("</ul>\n");
  }

  private String kind(Fate.Kind kind) {
    return words.say("slag-" + kind.name().toLowerCase(Locale.ROOT));
  }

  private void files(Map<String, Outcome> files) {
    heading("rapport-filer");
    html.append("<ul>\n");
    files.forEach(
        (path, outcome) ->
            html.append(
                "<li><code>" + Xml.escaped(path) + "</code> " + outcome(outcome) + "</li>\n"));
    html.append("</ul>\n");
  }

  private String outcome(Outcome outcome) {
    return words.say(
        switch (outcome) {
          case WRITTEN -> "fil-skrevet";
          case PROPOSED -> "fil-foreslatt";
          case CHANGED -> "fil-endret";
          case KEPT -> "fil-star";
        });
  }

  private void fates(String key, Draft draft, boolean onlyReport) {
    heading(key);
    for (int i = 0; i < draft.documents().size(); i++) {
      List<Fate> fates =
          draft.fates().get(i).stream()
              .filter(fate -> (fate.kind() == Fate.Kind.REPORT) == onlyReport)
              .toList();
      table(draft.documents().get(i).file(), fates);
    }
  }

  private void table(String file, List<Fate> fates) {
    html.append("<table>\n<caption>" + Xml.escaped(file) + "</caption>\n<thead><tr>");
    for (String column : List.of("rapport-sted", "rapport-tekst", "rapport-ble")) {
      html.append("<th scope=\"col\">" + words.say(column) + "</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    fates.forEach(this::row);
    html.append("</tbody>\n</table>\n");
  }

  private void row(Fate fate) {
    boolean isReason = fate.kind() == Fate.Kind.REPORT || fate.kind() == Fate.Kind.HEAD;
    String where = isReason ? words.say(fate.where()) : kind(fate.kind()) + ": " + fate.where();
    html.append("<tr><th scope=\"row\">" + Xml.escaped(fate.unit().place()) + "</th>")
        .append("<td>" + Xml.escaped(fate.unit().words()) + "</td>")
        .append("<td>" + Xml.escaped(where) + "</td></tr>\n");
  }
}
