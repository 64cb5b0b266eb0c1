package no.planverk.preview.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.edit.Edited;
import no.planverk.edit.Patching;
import no.planverk.edit.Spot;
import no.planverk.edit.save.Saved;
import no.planverk.form.page.Reply;
import no.planverk.hash.Sha256;
import no.planverk.read.Identities;
import no.planverk.read.ModelReader;
import no.planverk.source.ChangedTexts;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.NorwegianOrder;
import no.planverk.text.Xml;

/** The sheet given out, or taken in: read, checked, and perhaps saved. */
final class SheetRound {

  private static final int OK = 200;
  private static final int MOVED = 303;
  private static final int BAD = 400;
  private static final int CONFLICT = 409;

  private final SheetDesk.Tools tools;
  private final Checked<SourceTree> read;
  private final Map<String, byte[]> files;
  private final PlanRows rows;
  private final Set<String> changed;
  private final Identities identities;
  private final SheetWords words;
  private final SheetPage page;

  private SheetRound(
      SheetDesk.Tools tools,
      Checked<SourceTree> read,
      SourceTree tree,
      PlanRows rows,
      Map<String, byte[]> files,
      Set<String> changed) {
    this.tools = tools;
    this.read = read;
    this.files = files;
    this.rows = rows;
    this.changed = changed;
    this.identities = ModelReader.identities(tree);
    this.words = SheetWords.in(ModelReader.languageSaid(tree).orElse(Language.NB));
    this.page = new SheetPage(words);
  }

  /** A round with the folder as it is now. */
  static SheetRound of(SheetDesk.Tools tools) {
    Checked<SourceTree> read = SourceReader.read(tools.source());
    SourceTree tree = read.value().orElse(new SourceTree(List.of(), Map.of()));
    PlanRows rows = PlanRows.of(tree);
    Map<String, byte[]> files = new TreeMap<>();
    tools.saving().look(rows.files()).forEach((file, now) -> files.put(file, now.bytes()));
    return new SheetRound(tools, read, tree, rows, files, Set.of());
  }

  /**
   * The same with the files as they were when a sheet was given out; empty where that is forgotten.
   */
  private Optional<SheetRound> before(Map<String, String> hashes) {
    if (hashes.equals(hashes(files))) {
      return Optional.of(this);
    }
    Map<String, byte[]> old = new TreeMap<>();
    hashes.forEach(
        (file, hash) -> tools.saving().remembered(hash).ifPresent(held -> old.put(file, held)));
    return old.size() < hashes.size()
        ? Optional.empty()
        : before(ChangedTexts.in(read, old, rows.files()), old, others(hashes, hashes(files)));
  }

  private Optional<SheetRound> before(
      Checked<SourceTree> then, Map<String, byte[]> old, Set<String> others) {
    return then.value()
        .map(tree -> new SheetRound(tools, then, tree, PlanRows.of(tree), old, others));
  }

  /** The files that are not the same, gone or new ones too. */
  private static Set<String> others(Map<String, String> then, Map<String, String> now) {
    Set<String> others = new TreeSet<>(then.keySet());
    others.addAll(now.keySet());
    others.removeIf(file -> then.getOrDefault(file, "").equals(now.getOrDefault(file, "")));
    return others;
  }

  Reply bare(int status, String key) {
    return reply(status, page.bare(key));
  }

  private static Reply reply(int status, String html) {
    return new Reply(status, "", html.getBytes(StandardCharsets.UTF_8));
  }

  /** The sheet as the files fill it in. */
  Reply shown(boolean saved) {
    return checked(Typed.of(rows), saved ? words.say("lagret") : "", false);
  }

  private static Map<String, String> hashes(Map<String, byte[]> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach((file, bytes) -> hashes.put(file, Sha256.hex(bytes)));
    return hashes;
  }

  /** The hashes of the files as they were when the sheet was given out. */
  private static Map<String, String> hashes(Sent sent) {
    Map<String, String> hashes = new TreeMap<>();
    for (String file : sent.all("fil")) {
      int space = file.indexOf(' ');
      hashes.put(file.substring(space + 1), file.substring(0, Math.max(space, 0)));
    }
    return hashes;
  }

  /** A sheet that was sent. */
  Reply taken(Sent sent) {
    return before(hashes(sent))
        .map(round -> round.made(sent))
        .orElseGet(() -> reply(CONFLICT, page.meanwhile(List.of(), "")));
  }

  private Reply made(Sent sent) {
    Understood understood = new Understood(identities, words.language());
    Typed typed = understood.in(Typed.of(sent, rows.rows().size()), rows);
    if (typed.plans() < rows.rows().size()) {
      return bare(BAD, "halvt");
    }
    String what = sent.one("_gjør");
    if (what.equals("lagre")) {
      return saved(typed);
    }
    if (!what.equals("lim")) {
      String said = what.equals("prøv") ? words.say("proevd") : "";
      return checked(step(typed, what), said, false);
    }
    List<Typed.Line> news = new Pasted(words.language()).lines(sent.one("_lim"), typed.next());
    String said =
        news.isEmpty()
            ? words.say("lim.ingen")
            : words.say("lim.tatt", "antall", Integer.toString(news.size()));
    return checked(understood.in(typed.with(news), rows), said, false);
  }

  private Typed step(Typed typed, String what) {
    String[] parts = what.split(":", 2);
    String of = parts.length == 2 ? parts[1] : "";
    return switch (parts[0]) {
      case "ny" -> of.isEmpty() ? typed.withNew() : typed.withNewBelow(of);
      case "opp" -> typed.moved(of, -1);
      case "ned" -> typed.moved(of, 1);
      case "sorter" -> sorted(typed, of);
      default -> typed;
    };
  }

  private Typed sorted(Typed typed, String column) {
    List<Typed.Line> lines = new ArrayList<>(typed.lines());
    lines.sort(NorwegianOrder.byNumber(line -> line.cells().getOrDefault(column, "")));
    return new Typed(lines);
  }

  /** The sheet with what the check says of it; nothing is written. */
  private Reply checked(Typed typed, String message, boolean refused) {
    SheetChanges.Made made = SheetChanges.of(rows, typed, identities, words.language());
    Checked<Edited> edited = Patching.of(files, made.changes());
    SheetFindings findings =
        edited
            .value()
            .map(now -> findings(typed, made, now))
            .orElseGet(() -> refusal(edited.diagnostics()));
    String said = edited.value().isPresent() ? message : impossible(edited.diagnostics());
    String table = new SheetTable(words, rows, identities, findings).of(typed);
    boolean ill = refused || edited.value().isEmpty();
    return reply(
        OK,
        page.of(
            said, ill, findings, notices(findings) + hidden(tools.version().apply(read)), table));
  }

  private SheetFindings findings(Typed typed, SheetChanges.Made made, Edited edited) {
    Checked<SourceTree> after = after(edited);
    PlanRows now = PlanRows.of(after.value().orElseThrow());
    Map<Spot, Typed.Line> alone = new HashMap<>();
    typed.lines().stream()
        .filter(line -> !line.isNew())
        .forEach(line -> alone.put(rows.rows().get(line.number()).at(), line));
    List<Typed.Line> lines = SheetFindings.lines(now.rows(), made.lists(), alone);
    return SheetFindings.of(tools.check().apply(after), now.rows(), lines);
  }

  /** Where nothing is changed, the very files, which may have been checked already. */
  private Checked<SourceTree> after(Edited edited) {
    boolean same = edited.files().isEmpty() && edited.gone().isEmpty();
    return same ? read : ChangedTexts.in(read, edited.files(), edited.gone());
  }

  private String notices(SheetFindings findings) {
    List<Diagnostic> unread = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    read.value().ifPresent(tree -> tree.texts().forEach(file -> texts.add(file.path())));
    read.diagnostics().stream()
        .filter(each -> each.isError() && PlanRows.mayStandIn(each.place().file()))
        .filter(each -> !texts.contains(each.place().file()))
        .forEach(unread::add);
    unread.addAll(rows.unread());
    return new SheetNotices(words, findings.messages()).of(unread, changed);
  }

  private SheetFindings refusal(List<Diagnostic> why) {
    return new SheetFindings(Map.of(), why, tools.check().apply(read).messages());
  }

  private String impossible(List<Diagnostic> why) {
    StringBuilder html = new StringBuilder(words.say("ikke-lagret"));
    why.forEach(
        each ->
            html.append("<br>")
                .append(Xml.escaped(tools.check().apply(read).messages().line(each))));
    return html.toString();
  }

  /**
   * What is sent back with the sheet.
   *
   * @param version what pages are told of the files, so that it is no news
   */
  private String hidden(String version) {
    StringBuilder html =
        new StringBuilder(
            "<input type=\"hidden\" name=\"_merke\" value=\""
                + tools.token()
                + "\" data-versjon=\""
                + version
                + "\">\n");
    hashes(files)
        .forEach(
            (file, hash) ->
                html.append("<input type=\"hidden\" name=\"fil\" value=\"")
                    .append(hash)
                    .append(' ')
                    .append(Xml.escaped(file))
                    .append("\">\n"));
    return html.toString();
  }

  /** What was to be saved, in the words of plans. */
  private String own(SheetChanges.Made made) {
    return Patching.of(files, made.changes())
        .value()
        .map(edited -> ChangedFiles.between(files, edited))
        .map(changes -> new ChangedPage(words).since(words.say("krasj.eget"), changes))
        .orElse("");
  }

  private Reply saved(Typed typed) {
    SheetChanges.Made made = SheetChanges.of(rows, typed, identities, words.language());
    Saved saved = tools.saving().save(hashes(files), made.changes());
    if (saved instanceof Saved.Done) {
      return new Reply(MOVED, SheetDesk.ADDRESS + "?lagret", new byte[0]);
    }
    if (saved instanceof Saved.Meanwhile meanwhile) {
      return reply(CONFLICT, page.meanwhile(meanwhile.conflicts(), own(made)));
    }
    return saved instanceof Saved.Impossible none
        ? checked(typed, impossible(none.why()), true)
        : checked(typed, words.say("ikke-lagret"), true);
  }
}
