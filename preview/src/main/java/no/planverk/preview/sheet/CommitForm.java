package no.planverk.preview.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import no.planverk.form.page.Notice;
import no.planverk.git.commit.Hindrance;
import no.planverk.git.commit.Pending;
import no.planverk.git.commit.Person;
import no.planverk.git.commit.Standing;
import no.planverk.text.Xml;

/** The form of a commit: which files, with what message, by whom. */
record CommitForm(SheetWords words, Standing standing, Filled filled) {

  /**
   * What is wrong with a field.
   *
   * @param field its id
   * @param sentence as HTML
   */
  record Wrong(String field, String sentence) {}

  /**
   * What somebody has filled in.
   *
   * @param said what came of what was asked, as HTML; may be empty
   * @param refusal why nothing came of it, as HTML; may be empty
   * @param message empty where ours is to stand
   * @param chosen the files; empty where all are
   */
  record Filled(
      String said,
      String refusal,
      Optional<String> message,
      Optional<Set<String>> chosen,
      String name,
      String email,
      List<Wrong> wrong) {

    static Filled untouched(String said) {
      return new Filled(said, "", Optional.empty(), Optional.empty(), "", "", List.of());
    }

    Filled refused(String sentence) {
      return new Filled("", sentence, message, chosen, name, email, wrong);
    }
  }

  /** What came of it; what is wrong leads to its field. */
  static String said(Filled filled) {
    StringBuilder html = new StringBuilder();
    String said = filled.said() + filled.refusal();
    html.append(new Notice(said, !filled.refusal().isEmpty(), filled.wrong().isEmpty()).html());
    if (!filled.wrong().isEmpty()) {
      html.append("<div class=\"ds-error-summary\" tabindex=\"-1\" autofocus>\n");
      html.append("<ul class=\"ds-list\">\n");
      for (Wrong wrong : filled.wrong()) {
        html.append("<li><a class=\"ds-link\" href=\"#").append(wrong.field()).append("\">");
        html.append(wrong.sentence()).append("</a></li>\n");
      }
      html.append("</ul>\n</div>\n");
    }
    return html.toString();
  }

  /** Why nothing is committed here. */
  String hindrances() {
    if (standing.hindrances().isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<p>" + words.say("endret.hindret") + "</p>\n<ul>\n");
    for (Hindrance hindrance : standing.hindrances()) {
      html.append("<li>").append(why(hindrance)).append("</li>\n");
    }
    return html.append("</ul>\n").toString();
  }

  private String why(Hindrance hindrance) {
    String what = hindrance.what();
    return switch (hindrance.why()) {
      case ELSEWHERE -> words.say("hinder.annet-sted");
      case BARE -> words.say("hinder.bar");
      case DETACHED -> words.say("hinder.uten-gren");
      case UNDERWAY -> words.say("hinder.i-gang");
      case CONFLICTS -> words.say("hinder.konflikt");
      case SETTING -> words.say("hinder.innstilling", "hva", what);
      case HOOK -> words.say("hinder.krok", "hva", what);
      case UNREADABLE -> words.say("hinder.uleselig");
      case ATTRIBUTE -> words.say("hinder.attributt", "hva", what);
      case INNER -> words.say("hinder.indre");
      case IN_THE_WAY -> words.say("hinder.i-veien");
    };
  }

  /**
   * The form; where nothing can be committed, the message to copy and the reasons.
   *
   * @param message ours
   * @param errors how many errors the files have
   */
  String html(String token, String message, LongSupplier errors) {
    if (!standing.hindrances().isEmpty()) {
      return hindrances()
          + "<h3 class=\"ds-heading\" id=\"melding\">"
          + words.say("endret.forslag")
          + "</h3>\n<pre tabindex=\"0\" aria-labelledby=\"melding\">"
          + Xml.escaped(message)
          + "</pre>\n";
    }
    return "<h2 class=\"ds-heading\" id=\"lagre\">"
        + words.say("endret.lagre")
        + "</h2>\n<form class=\"pvs-git\" method=\"post\" action=\""
        + ChangedDesk.ADDRESS
        + "\" aria-labelledby=\"lagre\" autocomplete=\"off\">\n"
        + hidden("_merke", token)
        + hidden("_hode", standing.head())
        + files()
        + message(filled.message().orElse(message))
        + who()
        + errors(errors.getAsLong())
        + "<p>"
        + words.say("endret.bare-her")
        + "</p>\n"
        + hidden("_slutt", "1")
        + "<button class=\"ds-button\">"
        + words.say("endret.lagre")
        + "</button>\n</form>\n";
  }

  private static String hidden(String name, String value) {
    return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + Xml.escaped(value) + "\">\n";
  }

  private String files() {
    StringBuilder html = new StringBuilder();
    html.append("<fieldset class=\"pvr-del\" id=\"filer\" tabindex=\"-1\">\n<legend>");
    html.append(words.say("endret.filer")).append("</legend>\n");
    int number = 0;
    for (Pending file : standing.files()) {
      html.append(file(file, "fil-" + number++));
    }
    return html.append(wrong("filer")).append("</fieldset>\n").toString();
  }

  private String file(Pending file, String id) {
    String path = Xml.escaped(file.path());
    if (file.hindrance().isPresent()) {
      return "<p>" + path + ": " + why(file.hindrance().get()) + "</p>\n";
    }
    boolean checked = filled.chosen().map(chosen -> chosen.contains(file.path())).orElse(true);
    return String.format(
        Locale.ROOT,
        """
        <div class="ds-field">
        <input class="ds-input" type="checkbox" id="%s" name="fil" value="%s %s"%s>
        <label class="ds-label" for="%s">%s</label>
        </div>
        """,
        id,
        file.id(),
        path,
        checked ? " checked" : "",
        id,
        path);
  }

  private String message(String text) {
    String box =
        "<textarea class=\"ds-input\" id=\"melding\" name=\"melding\" rows=\"8\""
            + about("melding")
            + ">\n"
            + Xml.escaped(text)
            + "</textarea>";
    String help =
        "<div data-field=\"description\">" + words.say("endret.melding-hjelp") + "</div>\n";
    return field("melding", words.say("endret.melding-felt"), help + box);
  }

  /** Asked for where git's settings do not say, or may say something else where we do not look. */
  private String who() {
    Optional<Person> known = standing.person();
    if (known.isPresent() && !standing.led()) {
      Person person = known.get();
      return "<p>"
          + words.say("endret.som", "navn", person.name(), "epost", person.email())
          + "</p>\n";
    }
    String name = filled.name().isEmpty() ? known.map(Person::name).orElse("") : filled.name();
    String email = filled.email().isEmpty() ? known.map(Person::email).orElse("") : filled.email();
    return "<p>"
        + words.say(standing.led() ? "endret.ledet" : "endret.hvem")
        + "</p>\n"
        + field("navn", words.say("endret.navn"), box("navn", "text", name))
        + field("epost", words.say("endret.epost"), box("epost", "email", email));
  }

  private String box(String id, String type, String value) {
    return String.format(
        Locale.ROOT,
        "<input class=\"ds-input\" type=\"%s\" id=\"%s\" name=\"%s\" value=\"%s\"%s>",
        type,
        id,
        id,
        Xml.escaped(value),
        about(id));
  }

  private String about(String id) {
    boolean wrong = filled.wrong().stream().anyMatch(each -> each.field().equals(id));
    return " aria-required=\"true\""
        + (wrong ? " aria-invalid=\"true\" aria-describedby=\"" + id + "-funn\"" : "");
  }

  private String field(String id, String label, String box) {
    return String.format(
        Locale.ROOT,
        """
        <div class="ds-field">
        <label class="ds-label" for="%s">%s</label>
        %s
        %s</div>
        """,
        id,
        label,
        box,
        wrong(id));
  }

  private String wrong(String id) {
    StringBuilder html = new StringBuilder();
    for (Wrong wrong : filled.wrong()) {
      if (wrong.field().equals(id)) {
        html.append("<p class=\"pvr-melding pvr-melding--error\" id=\"").append(id);
        html.append("-funn\">").append(wrong.sentence()).append("</p>\n");
      }
    }
    return html.toString();
  }

  private String errors(long count) {
    return count == 0
        ? ""
        : "<p class=\"pvr-melding pvr-melding--error\"><a class=\"ds-link\" href=\"/_planverk/funn\">"
            + words.say("endret.feil", "antall", Long.toString(count))
            + "</a></p>\n";
  }
}
