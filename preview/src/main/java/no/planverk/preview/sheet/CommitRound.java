package no.planverk.preview.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.edit.save.NotWritten;
import no.planverk.form.page.Reply;
import no.planverk.git.GitHistory;
import no.planverk.git.commit.Asked;
import no.planverk.git.commit.GitFolder;
import no.planverk.git.commit.Person;
import no.planverk.git.commit.Standing;
import no.planverk.read.ModelReader;
import no.planverk.source.ChangedTexts;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.ForbiddenCharacters;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/** What is changed, looked at once: shown, or committed. */
final class CommitRound {

  private static final int MOVED = 303;
  private static final int CONFLICT = 409;
  private static final int SHORT = 10;
  private static final Pattern COMMITTED = Pattern.compile("lagret=([0-9a-f]{" + SHORT + "})");

  private final ChangedDesk.Tools tools;
  private final Checked<SourceTree> files;
  private final Language language;
  private final SheetWords words;

  private CommitRound(ChangedDesk.Tools tools, Checked<SourceTree> files, Language language) {
    this.tools = tools;
    this.files = files;
    this.language = language;
    this.words = SheetWords.in(language);
  }

  static CommitRound of(ChangedDesk.Tools tools) {
    Checked<SourceTree> files = SourceReader.read(tools.source());
    Language language = files.value().flatMap(ModelReader::languageSaid).orElse(Language.NB);
    return new CommitRound(tools, files, language);
  }

  SheetWords words() {
    return words;
  }

  /** The page; a commit it is said to have made is told of only where it is the newest. */
  Reply shown(String question) {
    Optional<Standing> standing = standing();
    Matcher asked = COMMITTED.matcher(question);
    boolean done =
        asked.matches() && standing.filter(at -> at.head().startsWith(asked.group(1))).isPresent();
    String said = done ? words.say("endret.lagret", "kode", asked.group(1)) : "";
    return ChangedDesk.page(html(standing, CommitForm.Filled.untouched(said)));
  }

  /** The page, with a sentence of why nothing is committed. */
  Reply refused(int status, String sentence) {
    return ChangedDesk.page(
        status, html(standing(), CommitForm.Filled.untouched("").refused(sentence)));
  }

  /** Commits what is asked for, or shows it again with what is wrong. */
  Reply taken(Sent sent) {
    Optional<Standing> standing = standing();
    Map<String, String> chosen = chosen(sent);
    String message = message(sent.one("melding"), standing, chosen.keySet());
    Optional<Person> person = person(standing, sent);
    CommitForm.Filled filled =
        new CommitForm.Filled(
            "",
            "",
            Optional.of(sent.one("melding")),
            Optional.of(Set.copyOf(chosen.keySet())),
            sent.one("navn"),
            sent.one("epost"),
            wrong(message, chosen, person, sent));
    if (!filled.wrong().isEmpty() || person.isEmpty()) {
      return ChangedDesk.page(html(standing, filled));
    }
    try {
      Optional<String> commit =
          tools
              .git()
              .get()
              .commit(there(), new Asked(sent.one("_hode"), chosen, message, person.get()));
      return commit
          .map(id -> new Reply(MOVED, to(id), new byte[0]))
          .orElseGet(() -> again(filled, words.say("endret.krasj")));
    } catch (IOException broken) {
      return again(filled, why(broken));
    }
  }

  private String why(IOException broken) {
    if (broken instanceof GitFolder.Busy) {
      return words.say("endret.opptatt");
    }
    Diagnostic fault = new NotWritten(tools.source(), 1).why(broken, Place.startOf(".git"));
    return words.say("endret.brutt", "feil", Messages.in(language).wrong(fault));
  }

  private static String to(String commit) {
    return ChangedDesk.ADDRESS + "?lagret=" + commit.substring(0, SHORT);
  }

  private Reply again(CommitForm.Filled filled, String sentence) {
    return ChangedDesk.page(CONFLICT, html(standing(), filled.refused(sentence)));
  }

  /** A message as git keeps it: without what cannot be seen. */
  private static String message(String sent) {
    return ForbiddenCharacters.replaced(sent, ForbiddenCharacters::inText, "")
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** Ours tells of no file that is left out; one somebody has written stands as it is. */
  private String message(String sent, Optional<Standing> standing, Set<String> chosen) {
    String written = message(sent);
    ChangedFiles all = standing.map(this::since).orElse(new ChangedFiles(List.of()));
    ChangedPage page = new ChangedPage(words);
    return written.equals(message(page.message(all)))
        ? message(page.message(all.only(chosen)))
        : written;
  }

  /** What was seen of each file, by path. */
  private static Map<String, String> chosen(Sent sent) {
    Map<String, String> chosen = new HashMap<>();
    for (String file : sent.all("fil")) {
      int space = file.indexOf(' ');
      chosen.put(file.substring(space + 1), file.substring(0, Math.max(0, space)));
    }
    return chosen;
  }

  private static Optional<Person> person(Optional<Standing> standing, Sent sent) {
    Optional<Person> known = standing.filter(at -> !at.led()).flatMap(Standing::person);
    return known.or(() -> Person.of(sent.one("navn"), sent.one("epost")));
  }

  private List<CommitForm.Wrong> wrong(
      String message, Map<String, String> chosen, Optional<Person> person, Sent sent) {
    List<CommitForm.Wrong> wrong = new ArrayList<>();
    if (chosen.isEmpty()) {
      wrong.add(new CommitForm.Wrong("filer", words.say("endret.maa-fil")));
    }
    if (message.isEmpty()) {
      wrong.add(new CommitForm.Wrong("melding", words.say("endret.maa-melding")));
    }
    if (person.isEmpty()) {
      boolean named = Person.of(sent.one("navn"), "x").isPresent();
      wrong.add(
          named
              ? new CommitForm.Wrong("epost", words.say("endret.maa-epost"))
              : new CommitForm.Wrong("navn", words.say("endret.maa-navn")));
    }
    return wrong;
  }

  private Optional<Standing> standing() {
    return tools.git().get().standing(there());
  }

  /** Everything that is read of the folder. */
  private Set<String> there() {
    Set<String> there = new HashSet<>();
    files
        .value()
        .ifPresent(
            tree -> {
              tree.texts().forEach(text -> there.add(text.path()));
              there.addAll(tree.pictures().keySet());
              tree.attachments().forEach(file -> there.add(file.attachment().path()));
            });
    return there;
  }

  private String html(Optional<Standing> standing, CommitForm.Filled filled) {
    ChangedPage page = new ChangedPage(words);
    Map<String, String> now = ChangedFiles.texts(files);
    String git = standing.map(at -> git(at, page, filled)).orElse("");
    String inside =
        CommitForm.said(filled)
            + git
            + page.since(words.say("endret.start"), ChangedFiles.between(tools.begun(), now));
    return new SheetPage(words).around(words.say("endret.tittel"), inside);
  }

  private ChangedFiles since(Standing standing) {
    Map<String, String> now = ChangedFiles.texts(files);
    Optional<Map<String, String>> before = standing.isFirst() ? Optional.of(Map.of()) : committed();
    ChangedFiles told =
        before.map(texts -> ChangedFiles.between(texts, now)).orElse(new ChangedFiles(List.of()));
    return standing.head().isEmpty() ? told : told.of(standing.files());
  }

  private String git(Standing standing, ChangedPage page, CommitForm.Filled filled) {
    ChangedFiles since = since(standing);
    CommitForm form = new CommitForm(words, standing, filled);
    return page.since(words.say("endret.git"), since)
        + (since.changes().isEmpty()
            ? form.hindrances()
            : form.html(tools.token(), page.message(since), this::errors));
  }

  private long errors() {
    return tools.check().apply(files).remarks().stream()
        .filter(remark -> remark.diagnostic().isError())
        .count();
  }

  /** What the newest commit holds, with line ends as the reader has them. */
  private Optional<Map<String, String>> committed() {
    return GitHistory.committed(tools.source(), ChangedFiles.TEXTS, SourceReader.MOST_TEXT_BYTES)
        .map(
            held ->
                ChangedFiles.texts(ChangedTexts.in(Checked.nothing(List.of()), held, Set.of())));
  }
}
