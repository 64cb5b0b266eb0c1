package no.planverk.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.text.ForbiddenCharacters;

/** Names that cannot live on every machine the municipality's people use. */
final class FileNames {

  private static final Set<String> SCHEMAS =
      Set.of("planverk.schema.json", "planverk-hode.schema.json");
  private static final Pattern BACKUP =
      Pattern.compile(
          "~.*|.*~|.*\\.(bak|orig|tmp|lnk)|#.*#|(eh)?thumbs\\.db|desktop\\.ini|__macosx",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HIDDEN_TEXT =
      Pattern.compile(
          "(?iu)(planer|planar|kapitler|kapittel|sider)/\\.(?![_#])[^/]*\\.(md|markdown)");
  private static final Pattern RESERVED =
      Pattern.compile(
          "(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|.*[. ]", Pattern.CASE_INSENSITIVE);
  private static final Pattern COPY =
      Pattern.compile(
          ".*( - (kopi|copy)( \\([0-9]+\\))?| \\([0-9]+\\)|[ _-](kopi|copy))\\.[a-z]+|(kopi av|copy of) .*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WINDOWS = Pattern.compile("[\\\\:*?\"<>|]");

  private FileNames() {}

  /** Hidden files, an editor's or the system's droppings, and our own generated schemas. */
  static boolean passedOver(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return (name.startsWith(".") && !isHiddenText(path))
        || BACKUP.matcher(name).matches()
        || SCHEMAS.contains(path);
  }

  /**
   * A text in a folder of texts that a leading dot hides; what macOS and Emacs leave there has a
   * second sign of its own.
   */
  private static boolean isHiddenText(String path) {
    return HIDDEN_TEXT.matcher(path).matches();
  }

  /** Whether a file is called as the system calls a copy. */
  static boolean isCopy(String path) {
    return COPY.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
  }

  /** What is wrong with one name on its own. */
  static List<Diagnostic> faults(FoundFile file) {
    if (file.path().indexOf('\uFFFD') >= 0) {
      return List.of(Diagnostic.error(file.place(), "filnavn-koding"));
    }
    var forbidden = file.path().codePoints().filter(ForbiddenCharacters::inName).findFirst();
    if (forbidden.isPresent()) {
      String code = ForbiddenCharacters.code(forbidden.getAsInt());
      return List.of(Diagnostic.error(file.place(), "filnavn-tegn", "tegn", code));
    }
    var windows = WINDOWS.matcher(file.path());
    if (windows.find()) {
      return List.of(Diagnostic.error(file.place(), "filnavn-tegn", "tegn", windows.group()));
    }
    if (isHiddenText(file.path())) {
      return List.of(Diagnostic.error(file.place(), "filnavn-skjult"));
    }
    for (String part : parts(file.path())) {
      if (RESERVED.matcher(part).matches()) {
        return List.of(Diagnostic.error(file.place(), "filnavn-reservert", "navn", part));
      }
    }
    return List.of();
  }

  /** Files and folders that would be one and the same on Windows or macOS. */
  static List<Diagnostic> collisions(List<FoundFile> files) {
    List<Diagnostic> findings = new ArrayList<>();
    Map<String, Name> names = new HashMap<>();
    for (FoundFile file : files) {
      for (Name name : names(file)) {
        Name first = names.putIfAbsent(name.shown().toLowerCase(Locale.ROOT), name);
        if (first != null && !first.spelling().equals(name.spelling())) {
          findings.add(collision(file, first, name));
          break;
        }
      }
    }
    return findings;
  }

  private static Diagnostic collision(FoundFile file, Name first, Name second) {
    return first.shown().equals(second.shown())
        ? Diagnostic.error(file.place(), "filnavn-dobbelt")
        : Diagnostic.error(
            file.place(), "filnavn-kollisjon", "andre", ForbiddenCharacters.shown(first.shown()));
  }

  private record Name(String shown, String spelling) {}

  /** The folders a file lies in, outermost first, and the file itself. */
  private static List<Name> names(FoundFile file) {
    List<String> shown = parts(file.path());
    List<String> spelling = parts(file.spelling());
    return IntStream.rangeClosed(1, shown.size())
        .mapToObj(n -> new Name(first(shown, n), first(spelling, n)))
        .toList();
  }

  private static String first(List<String> parts, int n) {
    return String.join("/", parts.subList(0, n));
  }

  private static List<String> parts(String path) {
    return Arrays.asList(path.split("/", -1));
  }
}
