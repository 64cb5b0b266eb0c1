package no.planverk.preview.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.planverk.diagnostic.Checked;
import no.planverk.edit.save.Saving;
import no.planverk.form.page.Reply;
import no.planverk.report.CheckResult;
import no.planverk.source.SourceTree;

/** Gives out the sheet of all plans, and takes it in again. */
public final class SheetDesk {

  /** Where the sheet is. */
  public static final String ADDRESS = "/_planverk/planer";

  /** What its page does. */
  public static final String SCRIPT = ADDRESS + ".js";

  /**
   * The scripts the sheet's own asks for: of what is pasted, found, undone and changed by others.
   */
  public static final Set<String> PARTS =
      Set.of(
          "/_planverk/utklipp.js",
          "/_planverk/funn.js",
          "/_planverk/angre.js",
          "/_planverk/andre.js");

  /** What it looks like. */
  public static final String STYLES = ADDRESS + ".css";

  private static final int BAD = 400;
  private static final int FORBIDDEN = 403;

  /**
   * What every sheet is made with.
   *
   * @param check checks files by the stages of a build
   * @param version what pages that show some files are told; nothing where none shows them
   * @param token says of a sheet that is sent that it is one of ours
   */
  record Tools(
      Path source,
      Saving saving,
      Function<Checked<SourceTree>, CheckResult> check,
      Function<Checked<SourceTree>, String> version,
      String token) {}

  private final Tools tools;

  /**
   * The desk of a folder.
   *
   * @param check checks files by the stages of a build
   * @param version what pages that show some files are told; nothing where none shows them
   */
  public SheetDesk(
      Path source,
      Function<Checked<SourceTree>, CheckResult> check,
      Function<Checked<SourceTree>, String> version) {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    this.tools = new Tools(source, new Saving(source, check), check, version, token);
  }

  /**
   * The sheet.
   *
   * @param question what follows the question mark of its address
   */
  public Reply shown(String question) {
    return SheetRound.of(tools).shown(question.equals("lagret"));
  }

  /** Takes in a sheet that is sent. */
  public Reply taken(String body) {
    Optional<Sent> sent = Sent.of(body);
    SheetRound round = SheetRound.of(tools);
    if (sent.isEmpty() || !isOurs(sent.get().one("_merke"))) {
      return round.bare(FORBIDDEN, "fremmed");
    }
    return sent.get().has("_slutt") ? round.taken(sent.get()) : round.bare(BAD, "halvt");
  }

  /** Compared so that the time it takes tells nothing. */
  private boolean isOurs(String sent) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), tools.token().getBytes(StandardCharsets.UTF_8));
  }
}
