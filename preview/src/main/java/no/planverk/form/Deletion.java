package no.planverk.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.edit.Change;
import no.planverk.edit.Patching;
import no.planverk.edit.save.NewFindings;
import no.planverk.edit.save.Saved;
import no.planverk.form.page.Reply;
import no.planverk.form.value.FromFile;
import no.planverk.form.value.Posted;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Thing;
import no.planverk.site.page.PageName;
import no.planverk.source.ChangedTexts;
import no.planverk.text.Xml;

/** Takes a thing out of the files, once somebody has answered what would come of it. */
final class Deletion {

  /** Where the question is asked. */
  static final String QUESTION = FormPage.ADDRESS + "/slett";

  /** Where it is told that a thing is gone. */
  static final String GONE = FormPage.ADDRESS + "/slettet";

  /** The button that answers yes. */
  static final String YES = "slett";

  private static final int OK = 200;
  private static final int WRONG = 422;
  private static final int MEANWHILE = 409;

  private final FormDesk.Tools desk;
  private final Folder folder;
  private final Thing thing;
  private final FormState state;
  private final Map<String, byte[]> bytes;
  private final FormWords words;

  Deletion(FormDesk.Tools desk, Folder folder, Thing thing, Where where) {
    this.desk = desk;
    this.folder = folder;
    this.thing = thing;
    this.words = folder.words();
    this.bytes = desk.disk().bytes(thing.files());
    this.state = new FormState(desk.token(), where, Disk.hashes(bytes));
  }

  /** Whether a thing can go: not the municipality and the strategy, of which there is one. */
  static boolean isPossible(Thing thing) {
    return !thing.isNew()
        && Sources.MODEL.fields().stream().noneMatch(field -> field.shape().equals(thing.shape()));
  }

  /** The way to the question; empty where a thing cannot go. */
  static String link(Thing thing, Where where, FormWords words) {
    String kind = words.say("ting." + thing.shape().type().getSimpleName());
    return isPossible(thing)
        ? "<p><a class=\"ds-link\" href=\""
            + Xml.escaped(where.address().replaceFirst("[?]", "/slett?"))
            + "\">"
            + words.say("slett", "ting", kind)
            + "</a></p>\n"
        : "";
  }

  /** What would come of it, with a button for it where nothing is in its way. */
  Reply question() {
    return question(OK, "");
  }

  private Reply question(int status, String said) {
    List<Diagnostic> news = news();
    List<Diagnostic> errors = news.stream().filter(Diagnostic::isError).toList();
    List<Diagnostic> rest = news.stream().filter(each -> !each.isError()).toList();
    String inside =
        (said.isEmpty()
                ? ""
                : "<div class=\"pvr-sagt pvr-sagt--ikke\" role=\"status\">" + said + "</div>\n")
            + what()
            + told("slett.foerst", errors)
            + told("slett.etter", rest)
            + (errors.isEmpty() ? answers() : stay());
    String title = words.say("slett", "ting", kind()) + name(thing);
    return Reply.page(status, new FormPage(words).bare(title, state.where().back(), inside));
  }

  private String kind() {
    return words.say("ting." + thing.shape().type().getSimpleName());
  }

  private String name(Thing one) {
    return PartsHtml.called(one.shape(), new FromFile(folder.names()).thing(one));
  }

  /** The files it goes from, and what goes with it. */
  private String what() {
    StringBuilder html = new StringBuilder();
    for (Thing.Piece piece : thing.pieces()) {
      boolean file = piece.at().way().isEmpty();
      String key = file ? "slett.fil" : "slett.fra";
      html.append("<p>").append(words.say(key, "fil", piece.at().file())).append("</p>\n");
    }
    String inside =
        folder.sources().things().stream()
            .filter(each -> Inside.isIn(each.at(), thing.at()))
            .map(each -> "<li>" + name(each).replaceFirst("^: ", "") + "</li>\n")
            .collect(Collectors.joining());
    if (!inside.isEmpty()) {
      html.append("<p>").append(words.say("slett.med")).append("</p>\n<ul class=\"ds-list\">\n");
      html.append(inside).append("</ul>\n");
    }
    return html.append("<p>").append(words.say("slett.angre")).append("</p>\n").toString();
  }

  private String answers() {
    return String.format(
        Locale.ROOT,
        """
        <form method="post" action="%s">
        %s<input type="hidden" name="_slutt" value="1">
        <div class="pvr-knapper">
        <button class="ds-button" data-color="danger" name="_gjør" value="%s">%s</button>
        </div>
        </form>
        %s""",
        FormPage.ADDRESS,
        state.hidden(),
        YES,
        words.say("slett.ja"),
        stay());
  }

  private String stay() {
    String address = Xml.escaped(state.where().address());
    return "<p><a class=\"ds-link\" href=\""
        + address
        + "\">"
        + words.say("slett.nei")
        + "</a></p>\n";
  }

  private String told(String key, List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    Findings all = new Findings(Map.of("", findings), List.of(), folder.tried().messages(), words);
    return "<h2 class=\"ds-heading\" data-size=\"sm\">"
        + words.say(key)
        + "</h2>\n"
        + all.withPlaces();
  }

  /** What is to be changed for a thing to be gone. */
  static List<Change> changes(Thing thing) {
    List<Change> changes = new ArrayList<>();
    for (Thing.Piece piece : thing.pieces()) {
      boolean file = piece.at().way().isEmpty();
      changes.add(file ? new Change.RemoveFile(piece.at().file()) : new Change.Remove(piece.at()));
    }
    return changes;
  }

  /** What a build would say that it does not say today. */
  private List<Diagnostic> news() {
    return Patching.of(bytes, changes(thing))
        .value()
        .map(now -> ChangedTexts.in(folder.files(), now.files(), now.gone()))
        .map(files -> desk.trial().of(files).findings())
        .map(now -> NewFindings.of(folder.tried().findings(), now))
        .orElse(List.of());
  }

  /** Does it, where nothing has come between. */
  Reply done(Posted sent) {
    if (!isPossible(thing) || !state.isOf(sent)) {
      return question(MEANWHILE, words.say("slett.imens"));
    }
    Saved saved = desk.saving().save(state.hashes(), changes(thing));
    if (saved instanceof Saved.Done done) {
      String back = state.where().back();
      boolean stays =
          Arrays.stream(PageName.values()).anyMatch(page -> back.equals("/" + page.path()));
      return Reply.to(
          GONE
              + "?fil="
              + Ways.encoded(String.join(", ", done.files()))
              + "&tilbake="
              + Ways.encoded(stays ? back : "/"));
    }
    return saved instanceof Saved.Meanwhile
        ? question(MEANWHILE, words.say("slett.imens"))
        : question(WRONG, words.say("slett.ikke"));
  }

  /** Tells that a thing is gone. */
  static Reply gone(Posted query, FormWords words) {
    String said =
        "<div class=\"pvr-sagt\" id=\"sagt\" role=\"status\">" + words.say("slettet") + "</div>\n";
    String back = Where.asked(query).back();
    return Reply.page(OK, new FormPage(words).bare(words.say("slettet.tittel"), back, said));
  }
}
