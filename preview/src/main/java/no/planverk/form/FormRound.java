package no.planverk.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.diagnostic.Checked;
import no.planverk.edit.Change;
import no.planverk.edit.Edited;
import no.planverk.edit.Patching;
import no.planverk.edit.Spot;
import no.planverk.form.Filled.Group;
import no.planverk.form.Thing.Piece;
import no.planverk.source.SourceTree;

/** One form given out, or taken in: read, checked, and perhaps saved. */
final class FormRound {

  private final Disk disk;
  private final Trial trial;
  private final Folder folder;
  private final Thing thing;
  private final FormState state;
  private final Map<String, byte[]> bytes;

  FormRound(Disk disk, Trial trial, String token, Folder folder, Thing thing, Where where) {
    this.disk = disk;
    this.trial = trial;
    this.folder = folder;
    this.thing = thing;
    this.bytes = disk.bytes(files(thing));
    this.state = new FormState(token, where, Disk.hashes(bytes));
  }

  private static Set<String> files(Thing thing) {
    Set<String> files = new LinkedHashSet<>();
    thing.pieces().stream()
        .map(piece -> piece.at().file())
        .filter(file -> !file.endsWith("/"))
        .forEach(files::add);
    return files;
  }

  /** The form as the files fill it in. */
  Reply shown(boolean saved) {
    Group group = read(thing, folder.names());
    Tried tried = trial.of(folder.files());
    Findings findings = Places.sorted(thing, group, tried, folder.words());
    String message =
        saved ? folder.words().say("lagret", "fil", String.join(", ", files(thing))) : "";
    return answer(Outcome.of(message, ""), group, findings, tried);
  }

  /** What is written of a thing, in all its pieces. */
  static Group read(Thing thing, Names names) {
    Map<String, Filled> fields = new LinkedHashMap<>();
    Map<String, String> strange = new LinkedHashMap<>();
    for (Piece piece : thing.pieces()) {
      Group group = new FromFile(names).record(thing.shape(), piece.node());
      group.fields().forEach(fields::putIfAbsent);
      group.strange().forEach(strange::putIfAbsent);
    }
    return new Group(fields, strange);
  }

  /** A form that was sent. */
  Reply taken(Posted sent) {
    String button = sent.one("_gjør");
    Optional<Step> step = Step.of(button);
    String next = step.map(sent::added).orElse("");
    Posted posted = step.map(sent::after).orElse(sent);
    Group group = new FromPost(posted).record(thing.shape(), "");
    if (!state.isOf(sent)) {
      return new Conflict(folder.words()).changed(state.where(), thing, group, bytes);
    }
    NewThings.Made made = made(group);
    Checked<Edited> edited = Patching.of(bytes, made.changes());
    return edited
        .value()
        .map(files -> tried(button.equals("lagre"), next, group, files, made.at()))
        .orElseGet(() -> refused(group, edited));
  }

  private NewThings.Made made(Group group) {
    Writing writing = new Writing(folder.names(), folder.words().language());
    if (group.isEmpty() && thing.isNew()) {
      return new NewThings.Made(List.of(), thing.at());
    }
    return thing.isNew()
        ? new NewThings(folder.sources(), writing.language()).made(thing, group, writing)
        : new NewThings.Made(changes(group, writing), thing.at());
  }

  private List<Change> changes(Group group, Writing writing) {
    return Differences.of(thing, group, writing.names(), writing.language());
  }

  private Reply refused(Group group, Checked<Edited> why) {
    Tried tried = trial.of(folder.files());
    Map<String, List<no.planverk.diagnostic.Diagnostic>> all = Findings.none();
    all.put("", why.diagnostics());
    Findings findings = new Findings(all, List.of(), tried.messages(), folder.words());
    return answer(Outcome.refused(folder.words()), group, findings, tried);
  }

  private Reply tried(boolean save, String next, Group group, Edited edited, Spot at) {
    SourceTree before = folder.files().value().orElseThrow();
    SourceTree after = Disk.after(before, edited);
    Tried tried = trial.of(Checked.of(after, folder.files().diagnostics()));
    Findings findings =
        Sources.of(after)
            .at(at)
            .map(there -> Places.sorted(there, group, tried, folder.words()))
            .orElseGet(() -> elsewhere(tried));
    if (!save) {
      return answer(Outcome.of("", next), group, findings, tried);
    }
    boolean worse = new NewErrors(trial.of(folder.files()).findings()).isAny(tried.findings());
    if (worse) {
      return answer(Outcome.refused(folder.words()), group, findings, tried);
    }
    disk.save(edited);
    return Reply.to(state.where().of(at).address() + "&lagret=1");
  }

  private Findings elsewhere(Tried tried) {
    return new Findings(
        Findings.none(),
        tried.findings().stream().filter(each -> each.isError()).toList(),
        tried.messages(),
        folder.words());
  }

  private Reply answer(Outcome outcome, Group group, Findings findings, Tried tried) {
    FormWords words = folder.words();
    FieldHtml fields = new FieldHtml(words, findings, new Shown(words, tried.links()));
    String parts = new PartsHtml(words, findings, fields).record(thing.shape(), group, "");
    FormPage page = new FormPage(words);
    String title = title(group);
    String lists = page.lists(fields.lists(), folder.names());
    String own = new Inside(words).of(thing, folder.sources(), folder.names());
    return Reply.page(
        outcome.status(), page.of(title, state, findings, outcome, parts, own + lists));
  }

  private String title(Group group) {
    FormWords words = folder.words();
    String kind = words.say("ting." + thing.shape().type().getSimpleName());
    String key = thing.isNew() ? "tittel.ny" : "tittel.rediger";
    return words.say(key, "ting", kind) + PartsHtml.called(thing.shape(), group);
  }
}
