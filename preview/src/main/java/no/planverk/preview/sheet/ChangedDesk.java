package no.planverk.preview.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Checked;
import no.planverk.form.Reply;
import no.planverk.git.GitHistory;
import no.planverk.read.ModelReader;
import no.planverk.source.ChangedTexts;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;

/** Tells what has been changed since the preview began, and since the newest commit. */
public final class ChangedDesk {

  /** Where it is told. */
  public static final String ADDRESS = "/_planverk/endret";

  private static final Pattern TEXTS = Pattern.compile("[^/]+\\.yaml|(?!tema/)[^/]+/[^/]+\\.md");
  private static final int OK = 200;

  private final Path source;
  private final Map<String, String> begun;

  /**
   * The desk of a folder.
   *
   * @param files what it holds when the preview begins
   */
  public ChangedDesk(Path source, Checked<SourceTree> files) {
    this.source = source;
    this.begun = texts(files);
  }

  private static Map<String, String> texts(Checked<SourceTree> files) {
    Map<String, String> texts = new HashMap<>();
    files.value().stream()
        .flatMap(tree -> tree.texts().stream())
        .filter(file -> TEXTS.matcher(file.path()).matches())
        .forEach(file -> texts.put(file.path(), file.text()));
    return texts;
  }

  /** The page. */
  public Reply shown() {
    Checked<SourceTree> files = SourceReader.read(source);
    Map<String, String> now = texts(files);
    SheetWords words =
        SheetWords.in(files.value().flatMap(ModelReader::languageSaid).orElse(Language.NB));
    ChangedPage page = new ChangedPage(words);
    Optional<ChangedFiles> committed = committed().map(before -> ChangedFiles.between(before, now));
    String inside =
        committed.map(since -> git(since, page, words)).orElse("")
            + page.since(words.say("endret.start"), ChangedFiles.between(begun, now));
    String html = new SheetPage(words).around(words.say("endret.tittel"), inside);
    return new Reply(OK, "", html.getBytes(StandardCharsets.UTF_8));
  }

  private static String git(ChangedFiles since, ChangedPage page, SheetWords words) {
    String list = page.since(words.say("endret.git"), since);
    return since.changes().isEmpty()
        ? list
        : list
            + "<h3 class=\"ds-heading\" id=\"melding\">"
            + words.say("endret.forslag")
            + "</h3>\n<pre tabindex=\"0\" aria-labelledby=\"melding\">"
            + page.message(since)
            + "</pre>\n";
  }

  /** What the newest commit holds, with line ends as the reader has them. */
  private Optional<Map<String, String>> committed() {
    return GitHistory.committed(source, TEXTS, SourceReader.MOST_TEXT_BYTES)
        .map(held -> texts(ChangedTexts.in(Checked.nothing(List.of()), held, Set.of())));
  }
}
