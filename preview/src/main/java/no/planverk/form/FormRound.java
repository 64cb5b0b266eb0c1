package no.planverk.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.edit.Change;
import no.planverk.edit.Edited;
import no.planverk.edit.Patching;
import no.planverk.edit.Spot;
import no.planverk.edit.save.Saved;
import no.planverk.edit.save.Saving;
import no.planverk.form.page.Reply;
import no.planverk.form.value.Differences;
import no.planverk.form.value.Filled;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.FromFile;
import no.planverk.form.value.FromPost;
import no.planverk.form.value.Ids;
import no.planverk.form.value.Kinds;
import no.planverk.form.value.Merged;
import no.planverk.form.value.Neighbours;
import no.planverk.form.value.NewThings;
import no.planverk.form.value.OldWording;
import no.planverk.form.value.OwnKeys;
import no.planverk.form.value.Posted;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Step;
import no.planverk.form.value.Thing;
import no.planverk.form.value.Writing;
import no.planverk.model.plan.Plan;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.source.ChangedTexts;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;

/** One form given out, or taken in: read, checked, and perhaps saved. */
final class FormRound {

  /** The name of the part a form is to begin with, in its address. */
  static final String BEGUN = "ny-del";

  /** What a part that is begun is called in the form. */
  static final String FRESH = "n1";

  private final Saving saving;
  private final Trial trial;
  private final Folder folder;
  private final Thing thing;
  private final FormState state;
  private final Map<String, byte[]> bytes;
  private final FormerId former;

  /**
   * The round of a form.
   *
   * @param former whether an id that gets another is to be remembered
   */
  FormRound(FormDesk.Tools desk, Folder folder, Thing thing, Where where, boolean former) {
    this.saving = desk.saving();
    this.trial = desk.trial();
    this.folder = folder;
    this.thing = thing;
    this.bytes = desk.disk().bytes(thing.files());
    this.former = new FormerId(thing, former, folder.words());
    this.state = new FormState(desk.token(), where, Disk.hashes(bytes));
  }

  /** The form as the files fill it in; what they hold is remembered until it comes back. */
  Reply shown(Posted query) {
    saving.remember(bytes);
    Group group = begun(new FromFile(folder.names()).thing(thing), query.one(BEGUN));
    Tried tried = folder.tried();
    Findings findings = Findings.of(thing, group, tried, folder.words());
    return answer(Outcome.of(said(query, group), ""), group, findings, tried);
  }

  /** With one empty part more, where a page leads to one that is to be written. */
  private Group begun(Group group, String part) {
    FieldShape field = thing.shape().field(part);
    if (field == null
        || !(field.shape() instanceof Shape.ListOf list)
        || !Kinds.areSought(list)
        || group.fields().get(field.nb()) instanceof Filled.Apart) {
      return group;
    }
    List<Filled.Row> rows = new ArrayList<>();
    if (group.fields().get(field.nb()) instanceof Filled.Rows written) {
      rows.addAll(written.rows());
    }
    rows.add(new Filled.Row(FRESH, Filled.nothing(list.element())));
    Map<String, Filled> fields = new LinkedHashMap<>(group.fields());
    fields.put(field.nb(), new Filled.Rows(rows));
    return new Group(fields, group.strange());
  }

  private String said(Posted query, Group group) {
    FormWords words = folder.words();
    if (!query.has("lagret")) {
      return "";
    }
    String id = group.fields().get("id") instanceof Filled.Text text ? text.text() : "";
    String old =
        query.has("ordlyd")
            ? " " + words.say("ordlyd-som-foer", "ordlyd", OldWording.of(group))
            : "";
    return words.say("lagret", "fil", String.join(", ", thing.files()))
        + FormerId.said(query, id, words)
        + old;
  }

  /** A form that was sent; empty where its files were changed while it was saved. */
  Optional<Reply> taken(Posted sent) {
    String button = sent.one("_gjør");
    Optional<Step> step = Step.of(button);
    String next = step.map(sent::added).orElse("");
    Posted posted = step.map(sent::after).orElse(sent);
    Group group = new FromPost(posted).record(thing.shape(), "");
    NewThings.Made made = made(group);
    boolean isSaved = button.equals("lagre");
    if (isSaved && !unwritable(group).isEmpty()) {
      return Optional.of(checked(Outcome.refused(folder.words()), group, made));
    }
    return isSaved && !made.changes().isEmpty()
        ? saved(group, made)
        : Optional.of(checked(Outcome.of("", next), group, made));
  }

  /** Whether a form that is sent is of the files as they are. */
  boolean isOf(Posted sent) {
    return state.isOf(sent);
  }

  /** The form of what was sent while somebody else changed the files. */
  Reply meanwhile(Conflict conflict, Conflict.Then then, Posted sent) {
    Optional<Step> step = Step.of(sent.one("_gjør"));
    Group typed = new FromPost(step.map(sent::after).orElse(sent)).record(thing.shape(), "");
    Merged merged = conflict.merged(then, thing, typed);
    saving.remember(bytes);
    Outcome outcome = Outcome.meanwhile(conflict.told(merged, thing, bytes));
    return checked(outcome, merged.group(), made(merged.group()));
  }

  /** What no file has room for, by the field where it can be mended. */
  private Map<String, List<Diagnostic>> unwritable(Group group) {
    return OwnKeys.wrong(
        thing.shape(), group, folder.names(), folder.words().language(), thing.first().start());
  }

  private Reply checked(Outcome outcome, Group group, NewThings.Made made) {
    Checked<Edited> edited = Patching.of(bytes, made.changes());
    return edited
        .value()
        .map(files -> tried(outcome, group, files, made.at()))
        .orElseGet(() -> refused(group, edited.diagnostics()));
  }

  private NewThings.Made made(Group group) {
    Writing writing = new Writing(folder.names(), folder.words().language());
    if (group.isEmpty() && thing.isNew()) {
      return new NewThings.Made(List.of(), thing.at());
    }
    return thing.isNew()
        ? new NewThings(folder.sources(), writing.language())
            .made(thing, group, writing, state.where().place())
        : new NewThings.Made(changes(group, writing), thing.at());
  }

  private List<Change> changes(Group group, Writing writing) {
    Group kept = new Ids(new FromFile(writing.names())).kept(thing, group, former.wanted());
    return Differences.of(thing, kept, writing.names(), writing.language());
  }

  private Reply refused(Group group, List<Diagnostic> why) {
    Tried tried = folder.tried();
    Map<String, List<Diagnostic>> all = Findings.none();
    all.put("", why);
    Findings findings = new Findings(all, List.of(), tried.messages(), folder.words());
    return answer(Outcome.refused(folder.words()), group, findings, tried);
  }

  private Reply tried(Outcome outcome, Group group, Edited edited, Spot at) {
    Checked<SourceTree> after = ChangedTexts.in(folder.files(), edited.files(), edited.gone());
    Tried tried = trial.of(after);
    Findings findings =
        after
            .value()
            .flatMap(tree -> in(tree, at))
            .map(there -> Findings.of(there, group, tried, folder.words()))
            .orElseGet(() -> elsewhere(tried));
    return answer(outcome, group, findings, tried);
  }

  /** What was written that nobody typed, to be told. */
  private String told(Group typed) {
    return former.told(typed, new FromFile(folder.names()));
  }

  private Optional<Reply> saved(Group group, NewThings.Made made) {
    Saved saved = saving.save(state.hashes(), made.changes());
    if (saved instanceof Saved.Done) {
      Group before = new FromFile(folder.names()).thing(thing);
      String old = OldWording.isKept(before, group) ? "&ordlyd=1" : "";
      String address = state.where().of(made.at()).address();
      return Optional.of(Reply.to(address + "&lagret=1" + told(group) + old));
    }
    if (saved instanceof Saved.Meanwhile) {
      return Optional.empty();
    }
    return Optional.of(
        saved instanceof Saved.Impossible impossible
            ? refused(group, impossible.why())
            : checked(Outcome.refused(folder.words()), group, made));
  }

  /** The thing in its own files alone: the others are not looked at for where it stands. */
  private Optional<Thing> in(SourceTree tree, Spot at) {
    Set<String> own = thing.files();
    List<SourceFile> texts =
        tree.texts().stream()
            .filter(file -> own.contains(file.path()) || file.path().equals(at.file()))
            .toList();
    return Sources.of(new SourceTree(texts, Map.of())).at(at);
  }

  private Findings elsewhere(Tried tried) {
    return new Findings(
        Findings.none(),
        tried.findings().stream().filter(each -> each.isError()).toList(),
        tried.messages(),
        folder.words());
  }

  private Reply answer(Outcome outcome, Group group, Findings found, Tried tried) {
    FormWords words = folder.words();
    Findings findings = found.with(unwritable(group));
    Neighbours others = new Neighbours(folder.sources(), folder.names(), thing);
    Map<String, String> offered =
        thing.shape().type() == Plan.class ? Map.of(Neighbours.GROUP, FormPage.GROUPS) : Map.of();
    FieldHtml fields = new FieldHtml(words, findings, new Shown(words, tried.links()), offered);
    Set<String> open = thing.isNew() ? offered.keySet() : Set.of();
    FormPage page = new FormPage(words);
    String parts =
        new PartsHtml(words, findings, fields, below(group), open).record(thing.shape(), group, "")
            + page.among(others, state.where().place());
    String title = title(group);
    String lists = page.lists(fields, folder) + (offered.isEmpty() ? "" : FormPage.groups(others));
    String own = new Inside(words).of(thing, folder.sources(), folder.names());
    return Reply.page(
        outcome.status(),
        page.of(
            title,
            state,
            findings,
            outcome,
            parts,
            own + lists + Deletion.link(thing, state.where(), words)));
  }

  /** What stands below fields, by their names. */
  private Map<String, String> below(Group group) {
    return Map.of("id", former.html(group, new FromFile(folder.names())));
  }

  private String title(Group group) {
    FormWords words = folder.words();
    String kind = words.say("ting." + thing.shape().type().getSimpleName());
    String key = thing.isNew() ? "tittel.ny" : "tittel.rediger";
    return words.say(key, "ting", kind) + PartsHtml.called(thing.shape(), group);
  }
}
