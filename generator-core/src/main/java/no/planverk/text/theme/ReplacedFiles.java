package no.planverk.text.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.source.SourceFile;
import no.planverk.text.Language;
import no.planverk.text.Nearest;

/**
 * Tells which of the municipality's theme files replace nothing: the name is misspelt, or this
 * version of Planverk has no such file, or no such colour, any more.
 *
 * <p>Templates are judged where they are filled in, and words where they are read.
 */
public final class ReplacedFiles {

  private static final int MOST_NAMES = 3;

  private static final String FOLDER = "tema/";
  private static final String STYLES = "tema/planverk.css";

  /** Ours, but of no page: the report is the same in every municipality. */
  private static final String REPORT = "rapport.ftlh";

  /** What the municipality has to say on colours comes after the palette; ours is made anew. */
  private static final String COLOURS = "farger.css";

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9_/-]+(\\.[A-Za-z0-9_-]+)+");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SET = Pattern.compile("(--[\\w-]+)\\s*:");
  private static final Pattern USED = Pattern.compile("var\\(\\s*(--[\\w-]+)");

  private final ThemeFiles files;
  private final List<String> known;
  private final List<Diagnostic> findings = new ArrayList<>();

  private ReplacedFiles(ThemeFiles files) {
    this.files = files;
    this.known =
        Stream.concat(files.ours().stream().flatMap(ReplacedFiles::replaceable), Stream.of(COLOURS))
            .distinct()
            .map(path -> FOLDER + path)
            .sorted()
            .toList();
  }

  /** The findings on every file the municipality has in its theme, in the order of their names. */
  public static List<Diagnostic> check(ThemeFiles files) {
    ReplacedFiles check = new ReplacedFiles(files);
    files.theirs().forEach(check::text);
    files.unread().forEach(check::unread);
    files.assets().keySet().forEach(check::address);
    return check.findings;
  }

  /** The names a file of ours can be replaced under: any text can be given in any language. */
  private static Stream<String> replaceable(String path) {
    if (path.startsWith("tekst/")) {
      return Stream.of(Language.values())
          .map(language -> path.replaceFirst("/\\w+/", "/" + language.code() + "/"));
    }
    boolean text = path.endsWith(".ftlh") || path.endsWith(".properties");
    return text && !path.equals(REPORT)
        ? Stream.of(path)
        : Stream.of(path).filter(STYLES::equals).map(styles -> styles.substring(FOLDER.length()));
  }

  private void text(SourceFile file) {
    if (file.path().endsWith(".css")) {
      styles(file);
    } else if (!file.path().endsWith(".ftlh") && !known.contains(file.path())) {
      unknown(file.path(), nearest(file.path()));
    }
  }

  /** A file that lies in the wrong folder has the right name. */
  private String nearest(String path) {
    List<String> same =
        known.stream().filter(name -> name(name).equals(name(path))).limit(MOST_NAMES).toList();
    return same.isEmpty() ? Nearest.to(path, known) : Nearest.quoted(same);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A style sheet of another name is used where a template or another sheet of theirs says so. */
  private void styles(SourceFile file) {
    String name = name(file.path());
    boolean asked =
        files.theirs().stream()
            .anyMatch(other -> !other.equals(file) && other.text().contains(name));
    if (!known.contains(file.path()) && !asked) {
      unknown(file.path(), nearest(file.path()));
    } else if (!file.path().equals(STYLES)) {
      colours(file);
    }
  }

  /** A colour, or another value of our style sheet, that it no longer asks for. */
  private void colours(SourceFile file) {
    SourceFile bare = file.withoutComments(COMMENT);
    Set<String> used = new TreeSet<>();
    Stream.concat(files.theirs().stream().map(SourceFile::text), styles())
        .flatMap(style -> USED.matcher(style).results())
        .forEach(use -> used.add(use.group(1)));
    Set<String> told = new TreeSet<>();
    for (Matcher set = SET.matcher(bare.text()); set.find(); ) {
      String name = bare.text().substring(set.start(1), set.end(1));
      if (!used.contains(name) && told.add(name)) {
        findings.add(
            Diagnostic.warning(
                bare.place(set.start()),
                "tema-farge-ukjent",
                "navn",
                name,
                "nærmeste",
                Nearest.to(name, List.copyOf(used))));
      }
    }
  }

  private Stream<String> styles() {
    return Stream.ofNullable(files.assets().get(STYLES))
        .map(css -> new String(css, StandardCharsets.UTF_8));
  }

  private void unread(String path) {
    List<String> near = Nearest.near(path, known);
    if (near.isEmpty()) {
      findings.add(Diagnostic.info(Place.startOf(path), "fil-annet-slag"));
    } else {
      unknown(path, Nearest.quoted(near));
    }
  }

  private void unknown(String path, String nearest) {
    findings.add(
        Diagnostic.warning(
            Place.startOf(path), "tema-fil-ukjent", "fil", path, "nærmeste", nearest));
  }

  /** Not all servers can do every name. */
  private void address(String path) {
    if (!ADDRESS.matcher(path).matches()) {
      findings.add(Diagnostic.error(Place.startOf(path), "tema-filnavn"));
    }
  }
}
