package no.planverk.preview.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.planverk.diagnostic.Checked;
import no.planverk.form.page.Reply;
import no.planverk.git.commit.GitFolder;
import no.planverk.parallel.Later;
import no.planverk.report.CheckResult;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;

/** Tells what has been changed since the preview began and since the newest commit; commits it. */
public final class ChangedDesk {

  /** Where it is told. */
  public static final String ADDRESS = "/_planverk/endret";

  private static final int OK = 200;
  private static final int BAD = 400;
  private static final int FORBIDDEN = 403;

  /**
   * What every page of changes is made with.
   *
   * @param begun the texts there were when the preview began, by path
   * @param git git's view of the folder, which nobody waits for until it is asked
   * @param check checks files by the stages of a build
   * @param token says of a form that is sent that it is one of ours
   */
  record Tools(
      Path source,
      Map<String, String> begun,
      Supplier<GitFolder> git,
      Function<Checked<SourceTree>, CheckResult> check,
      String token) {}

  private final Tools tools;

  /**
   * The desk of a folder.
   *
   * @param files what it holds when the preview begins
   * @param check checks files by the stages of a build
   */
  public ChangedDesk(
      Path source, Checked<SourceTree> files, Function<Checked<SourceTree>, CheckResult> check) {
    this(source, files, check, Later.of(() -> GitFolder.of(source, SourceReader::reads)));
  }

  ChangedDesk(
      Path source,
      Checked<SourceTree> files,
      Function<Checked<SourceTree>, CheckResult> check,
      Supplier<GitFolder> git) {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    this.tools = new Tools(source, ChangedFiles.texts(files), git, check, token);
  }

  /**
   * The page.
   *
   * @param question what follows the question mark of its address
   */
  public Reply shown(String question) {
    return CommitRound.of(tools).shown(question);
  }

  /** Commits what is asked for: one at a time. */
  public synchronized Reply taken(String body) {
    Optional<Sent> sent = Sent.of(body);
    CommitRound round = CommitRound.of(tools);
    if (sent.isEmpty() || !isOurs(sent.get().one("_merke"))) {
      return round.refused(FORBIDDEN, round.words().say("endret.fremmed"));
    }
    return sent.get().has("_slutt")
        ? round.taken(sent.get())
        : round.refused(BAD, round.words().say("endret.halvt"));
  }

  /** Compared so that the time it takes tells nothing. */
  private boolean isOurs(String sent) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), tools.token().getBytes(StandardCharsets.UTF_8));
  }

  static Reply page(int status, String html) {
    return new Reply(status, "", html.getBytes(StandardCharsets.UTF_8));
  }

  static Reply page(String html) {
    return page(OK, html);
  }
}
