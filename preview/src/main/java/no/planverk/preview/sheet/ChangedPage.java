package no.planverk.preview.sheet;

import static java.util.stream.Collectors.joining;

import java.util.List;
import no.planverk.preview.sheet.ChangedFiles.Changed;
import no.planverk.preview.sheet.TreeDifference.Difference;
import no.planverk.text.Xml;

/** Tells what has been changed, in the words of plans, and as a message for git. */
record ChangedPage(SheetWords words) {

  private static final int LINE = 72;

  /** The files that are others since a time, under a heading that says which. */
  String since(String title, ChangedFiles files) {
    StringBuilder html = new StringBuilder("<h2 class=\"ds-heading\">" + title + "</h2>\n");
    if (files.changes().isEmpty()) {
      return html.append("<p>").append(words.say("endret.ingen")).append("</p>\n").toString();
    }
    for (Changed changed : files.changes()) {
      html.append("<h3 class=\"ds-heading\">")
          .append(Xml.escaped(changed.file()))
          .append("</h3>\n");
      html.append("<ul class=\"pvs-endringer\">\n");
      lines(changed)
          .forEach(line -> html.append("<li>").append(Xml.escaped(line)).append("</li>\n"));
      html.append("</ul>\n");
    }
    return html.toString();
  }

  private List<String> lines(Changed changed) {
    return switch (changed.fate()) {
      case NEW -> List.of(words.text("endret.ny-fil"));
      case GONE -> List.of(words.text("endret.fil-borte"));
      case UNTOLD -> List.of(words.text("endret.annen-fil"));
      case OTHER ->
          changed.differences().isEmpty()
              ? List.of(words.text("endret.bare-form"))
              : changed.differences().stream().map(this::line).toList();
    };
  }

  private String line(Difference difference) {
    String of = String.join(" – ", difference.of());
    return switch (difference.kind()) {
      case NEW -> words.text("endret.ny", "hva", of, "verdi", difference.now());
      case GONE -> words.text("endret.borte", "hva", of, "verdi", difference.before());
      case OTHER ->
          words.text(
              "endret.annet", "hva", of, "før", difference.before(), "verdi", difference.now());
      case TEXT -> words.text("endret.tekst", "hva", of);
      case ORDER -> words.text("endret.orden", "hva", of);
    };
  }

  /** A message for git, as text: one line that says most, and below it all. */
  String message(ChangedFiles files) {
    List<String> lines =
        files.changes().stream()
            .flatMap(changed -> lines(changed).stream().map(line -> changed.file() + ": " + line))
            .toList();
    if (lines.size() == 1 && lines.get(0).length() <= LINE) {
      return lines.get(0);
    }
    String first =
        words.text(
            "endret.melding",
            "filer",
            Integer.toString(files.changes().size()),
            "antall",
            Integer.toString(lines.size()));
    return first + "\n\n" + lines.stream().map(line -> "- " + line).collect(joining("\n"));
  }
}
