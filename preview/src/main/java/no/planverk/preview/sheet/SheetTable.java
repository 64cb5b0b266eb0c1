package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.form.EditLinks;
import no.planverk.model.Kind;
import no.planverk.read.Choices;
import no.planverk.read.Identities;
import no.planverk.read.Shape;
import no.planverk.text.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The table of the sheet: a group of rows for each plan, its cells and what is found of it.
 *
 * @param rows the plans as they are written
 * @param identities all that can be pointed at
 */
record SheetTable(SheetWords words, PlanRows rows, Identities identities, SheetFindings findings) {

  String of(Typed typed) {
    StringBuilder html = new StringBuilder();
    html.append(
        "<div class=\"pvs-rulle\" role=\"region\" tabindex=\"0\" aria-labelledby=\"bildetekst\">\n");
    html.append("<table class=\"pvs-ark\">\n<caption id=\"bildetekst\"><span>")
        .append(words.say("tabell"));
    html.append("</span></caption>\n").append(head());
    int number = 0;
    for (Typed.Line line : typed.lines()) {
      html.append(body(line, ++number));
    }
    html.append("</table>\n</div>\n<template id=\"ny-rad\">");
    Typed.Line blank = new Typed.Line("n0", Map.of(), "", false);
    return html.append(body(blank, 0)).append("</template>\n").append(lists()).toString();
  }

  private String head() {
    StringBuilder html = new StringBuilder("<thead>\n<tr><th scope=\"col\">");
    html.append(words.say("rad")).append("</th>\n");
    for (SheetColumn column : SheetColumn.ALL) {
      html.append("<th scope=\"col\" data-k=\"").append(column.name()).append("\">");
      html.append("<button class=\"pvs-sorter\" name=\"_gjør\" value=\"sorter:");
      html.append(column.name()).append("\" title=\"").append(words.say("sorter")).append("\">");
      html.append(Xml.escaped(column.label(words.language()))).append("</button></th>\n");
    }
    return html.append("</tr>\n</thead>\n").toString();
  }

  private String body(Typed.Line line, int number) {
    String name = line.cells().getOrDefault("navn", "");
    String called = name.isEmpty() ? words.say("ny-plan") : Xml.escaped(name);
    StringBuilder html = new StringBuilder("<tbody data-rad=\"" + line.token() + "\"");
    html.append(line.gone() ? " class=\"pvs-borte\"" : "").append(">\n<tr>");
    html.append(control(line, number, called));
    for (SheetColumn column : SheetColumn.ALL) {
      html.append(cell(line, column, called));
    }
    return html.append("</tr>\n").append(found(line)).append("</tbody>\n").toString();
  }

  private String control(Typed.Line line, int number, String called) {
    String token = line.token();
    boolean ordered = line.isNew() || row(line).isInList();
    StringBuilder html =
        new StringBuilder("<td class=\"pvs-rad\" id=\"" + token + "\" tabindex=\"-1\">");
    html.append("<input type=\"hidden\" name=\"rad\" value=\"").append(token).append("\">");
    if (!line.more().isEmpty()) {
      html.append("<input type=\"hidden\" name=\"").append(token).append(".mer\" value=\"");
      html.append(Xml.escaped(line.more())).append("\">");
    }
    html.append("<span class=\"pvs-nr\">").append(number).append("</span> ");
    if (ordered) {
      html.append(move(token, "opp", "↑", called)).append(move(token, "ned", "↓", called));
    }
    html.append(move(token, "ny", "+", called));
    return html.append(remove(line, called)).append("</td>\n").toString();
  }

  private String move(String token, String way, String sign, String called) {
    return String.format(
        Locale.ROOT,
        "<button class=\"pvs-flytt\" name=\"_gjør\" value=\"%s:%s\" aria-label=\"%s\">%s</button>",
        way,
        token,
        words.say(way.equals("ny") ? "ny-under" : way) + ": " + called,
        sign);
  }

  private String remove(Typed.Line line, String called) {
    return String.format(
        Locale.ROOT,
        "<label class=\"pvs-fjern\"><input type=\"checkbox\" name=\"fjern\" value=\"%s\" aria-label=\"%s\"%s>%s</label>",
        line.token(),
        words.say("fjern") + ": " + called,
        line.gone() ? " checked" : "",
        words.say("fjern"));
  }

  private PlanRow row(Typed.Line line) {
    return rows.rows().get(line.number());
  }

  private String cell(Typed.Line line, SheetColumn column, String called) {
    String id = line.token() + "." + column.name();
    if (!line.isNew() && row(line).text(column) == null) {
      return "<td class=\"pvs-laast\">" + locked(row(line), called) + "</td>\n";
    }
    String known = line.isNew() ? "" : String.valueOf(row(line).text(column)).strip();
    boolean same = known.equals(line.cell(column));
    String attributes =
        String.format(
            Locale.ROOT,
            "name=\"%s\" id=\"%s\" data-k=\"%s\" data-var=\"%s\" aria-label=\"%s\"%s%s",
            id,
            id,
            column.name(),
            Xml.escaped(known),
            Xml.escaped(column.label(words.language())) + ": " + called,
            hasList(column) ? " list=\"" + column.listId() + "\"" : "",
            said(line, id));
    return (same ? "<td>" : "<td class=\"pvs-endret\">")
        + box(column, attributes, Xml.escaped(line.cell(column)))
        + "</td>\n";
  }

  /** A browser takes away the first line end of a text of several lines. */
  private static String box(SheetColumn column, String attributes, String text) {
    return column.isLong()
        ? "<textarea class=\"ds-input pvr-linje\" rows=\"1\" "
            + attributes
            + ">\n"
            + text
            + "</textarea>"
        : "<input class=\"ds-input\" " + attributes + " value=\"" + text + "\">";
  }

  private String said(Typed.Line line, String id) {
    String by = findings.of(id).isEmpty() ? "" : " aria-describedby=\"" + line.token() + "-funn\"";
    return by + (findings.areWrong(id) ? " aria-invalid=\"true\"" : "");
  }

  /** What has parts no cell can show is edited in the plan's form. */
  private String locked(PlanRow row, String called) {
    return String.format(
        Locale.ROOT,
        "<a class=\"ds-link\" href=\"%s\" aria-label=\"%s\">%s</a>",
        Xml.escaped(EditLinks.at(row.pieces().get(0).node().place())),
        words.say("i-skjema") + ": " + called,
        words.say("i-skjema"));
  }

  private String found(Typed.Line line) {
    List<String> items = new ArrayList<>();
    boolean wrong = findings.areWrong(line.token());
    findings.of(line.token()).forEach(finding -> items.add(item("", finding)));
    for (SheetColumn column : SheetColumn.ALL) {
      String cell = line.token() + "." + column.name();
      wrong |= findings.areWrong(cell);
      String label = Xml.escaped(column.label(words.language())) + ": ";
      findings.of(cell).forEach(finding -> items.add(item(label, finding)));
    }
    items.addAll(new Understood(identities, words.language()).told(line, rows, words));
    if (!line.more().isEmpty()) {
      String more = Xml.escaped(line.more().strip());
      items.add("<li>" + words.say("mer") + "<pre>" + more + "</pre></li>\n");
    }
    return items.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "<tr class=\"pvs-funn\"><td colspan=\"%d\"><details id=\"%s-funn\"%s><summary>%s</summary>\n<ul>%s</ul></details></td></tr>\n",
            SheetColumn.ALL.size() + 1,
            line.token(),
            wrong ? " open" : "",
            words.say("funn", "antall", Integer.toString(items.size())),
            String.join("", items));
  }

  private String item(String label, Diagnostic finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    return String.format(
        Locale.ROOT,
        "<li class=\"pvr-melding pvr-melding--%s\"><strong>%s:</strong> %s%s → %s%s</li>\n",
        severity,
        words.say(severity),
        label,
        Xml.escaped(findings.messages().wrong(finding)),
        Xml.escaped(findings.messages().remedy(finding)),
        finding.lawRule().map(rule -> " [" + rule + "]").orElse(""));
  }

  private static boolean hasList(SheetColumn column) {
    return column.shape() instanceof Shape.Choice || kind(column) != null;
  }

  private static @Nullable Kind kind(SheetColumn column) {
    Shape shape = column.shape() instanceof Shape.ListOf list ? list.element() : column.shape();
    return shape instanceof Shape.Reference reference ? Kind.of(reference.target()) : null;
  }

  /** What can be chosen from in each column. */
  private String lists() {
    StringBuilder html = new StringBuilder();
    for (SheetColumn column : SheetColumn.ALL) {
      if (hasList(column)) {
        html.append("<datalist id=\"").append(column.listId()).append("\">");
        options(column).forEach(option -> html.append(option));
        html.append("</datalist>\n");
      }
    }
    return html.toString();
  }

  private List<String> options(SheetColumn column) {
    Kind kind = kind(column);
    if (kind != null) {
      return identities.all(kind).stream()
          .map(
              each ->
                  "<option value=\""
                      + Xml.escaped(each.id())
                      + "\">"
                      + Xml.escaped(each.name())
                      + "</option>")
          .toList();
    }
    return Choices.words(((Shape.Choice) column.shape()).type(), words.language()).stream()
        .map(word -> "<option value=\"" + Xml.escaped(word) + "\"></option>")
        .toList();
  }
}
