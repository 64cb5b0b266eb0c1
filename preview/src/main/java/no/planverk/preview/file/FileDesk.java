package no.planverk.preview.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.diagnostic.Checked;
import no.planverk.form.FormDesk;
import no.planverk.form.page.Reply;
import no.planverk.form.value.Posted;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;

/** Tells which attachments and pictures there are, and takes in new ones. */
public final class FileDesk {

  /** Where they are told. */
  public static final String ADDRESS = FormDesk.FILES;

  /** What the page does. */
  public static final String SCRIPT = ADDRESS + ".js";

  /** The most that is taken in: enough of a file that is too large to be told so in words. */
  public static final int MOST_BYTES = 32 << 20;

  private static final int OK = 200;
  private static final int BAD = 400;
  private static final int FORBIDDEN = 403;
  private static final int WRONG = 422;

  private final Path source;
  private final String token;

  /** The desk of a folder. */
  public FileDesk(Path source) {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    this.source = source;
    this.token = HexFormat.of().formatHex(random);
  }

  /**
   * The page.
   *
   * @param question what follows the question mark of its address
   */
  public Reply shown(String question) {
    SourceTree tree = tree();
    FilePage page = page(tree);
    String added = Posted.of(question).map(query -> query.one("lagt")).orElse("");
    boolean there = NewFile.paths(tree).anyMatch(added::equals);
    return answer(OK, page.of(there ? page.words().say("lagt", "fil", added) : "", ""));
  }

  /**
   * Takes in a file that is sent.
   *
   * @param type the {@code Content-Type} it came with
   */
  public synchronized Reply taken(String type, byte[] body) {
    FilePage page = page(tree());
    Optional<Multipart> form = Multipart.of(type, body);
    if (form.isEmpty()) {
      return answer(BAD, page.of("", "<p>" + page.words().say("halvt") + "</p>"));
    }
    Multipart sent = form.get();
    if (!isOurs(sent.fields().getOrDefault("_merke", ""))) {
      return answer(FORBIDDEN, page.of("", "<p>" + page.words().say("fremmed") + "</p>"));
    }
    if (sent.name().isEmpty()) {
      return answer(WRONG, page.of("", "<p>" + page.words().say("ingen-fil") + "</p>"));
    }
    Checked<String> put = new NewFile(source).put(sent.name(), sent.file());
    return put.value()
        .map(path -> Reply.to(ADDRESS + "?lagt=" + URLEncoder.encode(path, StandardCharsets.UTF_8)))
        .orElseGet(() -> answer(WRONG, page.of("", page.refused(sent.name(), put.diagnostics()))));
  }

  private SourceTree tree() {
    return SourceReader.read(source).value().orElseGet(() -> new SourceTree(List.of(), Map.of()));
  }

  private FilePage page(SourceTree tree) {
    FileWords words = FileWords.in(ModelReader.known(tree).language());
    return new FilePage(words, token, NewFile.paths(tree).toList());
  }

  /** Compared so that the time it takes tells nothing. */
  private boolean isOurs(String sent) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply answer(int status, String html) {
    return Reply.page(status, html);
  }
}
