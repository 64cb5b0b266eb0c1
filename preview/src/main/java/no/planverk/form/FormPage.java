package no.planverk.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.form.page.Notice;
import no.planverk.form.page.OwnPage;
import no.planverk.form.value.FromFile;
import no.planverk.form.value.Names;
import no.planverk.form.value.Neighbours;
import no.planverk.form.value.Thing;
import no.planverk.model.Kind;
import no.planverk.read.Identity;
import no.planverk.text.Xml;

/** The page of a form: what it is about, what is wrong, the fields, and what can be done. */
final class FormPage {

  /** Where forms are. */
  static final String ADDRESS = "/_planverk/rediger";

  /** The id of the list of groups. */
  static final String GROUPS = "brukte-grupper";

  private final FormWords words;

  FormPage(FormWords words) {
    this.words = words;
  }

  /** A page that is no form. */
  String bare(String title, String back, String inside) {
    OwnPage page =
        new OwnPage(words.language(), List.of(ADDRESS + ".css"), ADDRESS + ".js", "pvr-side");
    return page.around(title, back, words.say("tilbake"), inside);
  }

  /**
   * The page of a form.
   *
   * @param state where it came from, to be sent back with it
   * @param fields those of the form
   * @param after what stands below the form
   */
  String of(
      String title,
      FormState state,
      Findings findings,
      Outcome outcome,
      String fields,
      String after) {
    String inside =
        place(state)
            + new Notice(outcome.message(), outcome.isRefused(), !findings.haveErrors()).html()
            + summary(findings, outcome.isRefused())
            + "<form method=\"post\" action=\""
            + ADDRESS
            + "\" id=\"skjema\" data-brutt=\""
            + words.say("brutt")
            + "\" data-videre=\""
            + (outcome.next().isEmpty() ? "" : Findings.id(outcome.next()))
            + "\">\n"
            + state.hidden()
            + "<button hidden name=\"_gjør\" value=\"prøv\">"
            + words.say("proev")
            + "</button>\n"
            + findings.html("")
            + fields
            + actions(findings)
            + "</form>\n"
            + after;
    return bare(title, state.where().back(), inside);
  }

  /** Which files one is editing. */
  private String place(FormState state) {
    String files = String.join(", ", state.hashes().keySet());
    String written = state.where().isNew() ? "ny-i-fil" : "i-fil";
    String key = files.isEmpty() ? "ny-fil" : written;
    return String.format(
        Locale.ROOT,
        "<p class=\"pvr-sted\">%s <a class=\"ds-link\" href=\"%s\" target=\"_blank\">%s</a></p>\n",
        words.say(key, "fil", files),
        FormDesk.FILES,
        words.say("filer"));
  }

  /** Each error leads to the field it is about. */
  private String summary(Findings findings, boolean first) {
    StringBuilder html = new StringBuilder("<div id=\"oppsummering\">\n");
    int errors = findings.errors().size();
    if (errors > 0) {
      html.append("<div class=\"ds-error-summary\" tabindex=\"-1\"");
      html.append(first ? " autofocus>" : ">").append("\n<h2 class=\"ds-heading\">");
      html.append(words.say("feil", "antall", Integer.toString(errors)));
      html.append("</h2>\n<ul class=\"ds-list\">\n");
      findings.errors().forEach(error -> html.append(line(error, findings)));
      html.append("</ul>\n</div>\n");
    }
    return html.append(
            new Elsewhere(findings.elsewhere(), findings.messages(), words.language())
                .html(first && errors == 0))
        .append("</div>\n")
        .toString();
  }

  private static String line(Map.Entry<String, Diagnostic> error, Findings findings) {
    return String.format(
        Locale.ROOT,
        "<li><a class=\"ds-link\" href=\"#%s\">%s</a></li>\n",
        Findings.id(error.getKey()),
        Xml.escaped(findings.messages().wrong(error.getValue())));
  }

  private String actions(Findings findings) {
    return String.format(
        Locale.ROOT,
        """
        <input type="hidden" name="_slutt" value="1">
        <div class="pvr-gjoer">
        <button class="ds-button" name="_gjør" value="lagre">%s</button>
        <button class="ds-button" data-variant="secondary" name="_gjør" value="prøv">%s</button>
        <p id="telling" role="status">%s</p>
        </div>
        """,
        words.say("lagre"),
        words.say("proev"),
        count(findings));
  }

  private String count(Findings findings) {
    return findings.count() == 0
        ? words.say("ingen")
        : words.say("funn", "antall", Integer.toString(findings.count()));
  }

  /** What can be chosen from: the files, and the names of each kind the form points at. */
  String lists(FieldHtml fields, Folder folder) {
    StringBuilder html = new StringBuilder();
    for (FieldHtml.FileList list : fields.files()) {
      html.append("<datalist id=\"").append(list.id()).append("\">\n");
      for (String path : folder.paths(list)) {
        html.append("<option value=\"").append(Xml.escaped(path)).append("\"></option>\n");
      }
      html.append("</datalist>\n");
    }
    return html + names(fields.lists(), folder.names());
  }

  /** The groups the others are in, to choose from or to add to. */
  static String groups(Neighbours others) {
    StringBuilder html = new StringBuilder("<datalist id=\"" + GROUPS + "\">\n");
    for (String group : others.groups()) {
      html.append("<option value=\"").append(Xml.escaped(group)).append("\"></option>\n");
    }
    return html.append("</datalist>\n").toString();
  }

  /**
   * Where a new thing is to stand among the others; nothing where they have no order.
   *
   * @param chosen the id of the one above it
   */
  String among(Neighbours others, String chosen) {
    Map<String, Thing> places = others.places();
    if (places.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<div class=\"ds-field\">\n");
    html.append("<label class=\"ds-label\" for=\"plass\">").append(words.say("plass"));
    html.append("</label>\n<select class=\"ds-input\" id=\"plass\" name=\"_plass\">\n");
    html.append(option("", words.say("plass.sist"), chosen));
    html.append(option(Neighbours.FIRST, words.say("plass.foerst"), chosen));
    places.forEach(
        (id, above) -> {
          String called =
              PartsHtml.called(above.shape(), new FromFile(others.names()).thing(above));
          String name = called.isEmpty() ? Xml.escaped(id) : called.replaceFirst("^: ", "");
          html.append(option(id, words.say("plass.under") + " " + name, chosen));
        });
    return html.append("</select>\n</div>\n").toString();
  }

  private static String option(String value, String text, String chosen) {
    String selected = value.equals(chosen) ? " selected" : "";
    return "<option value=\"" + Xml.escaped(value) + "\"" + selected + ">" + text + "</option>\n";
  }

  private static String names(Set<Kind> kinds, Names names) {
    StringBuilder html = new StringBuilder();
    for (Kind kind : kinds) {
      html.append("<datalist id=\"navn-").append(kind.word()).append("\">\n");
      for (Identity each : names.identities().all(kind)) {
        String value = names.isAlone(each) ? each.name() : each.id();
        html.append("<option value=\"").append(Xml.escaped(value)).append("\">");
        html.append(Xml.escaped(each.id())).append("</option>\n");
      }
      html.append("</datalist>\n");
    }
    return html.toString();
  }
}
