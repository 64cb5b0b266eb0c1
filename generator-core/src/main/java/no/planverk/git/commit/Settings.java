package no.planverk.git.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.jspecify.annotations.Nullable;

/**
 * What git's settings say, of a repository and of the machine.
 *
 * <p>The files are read as texts: nothing they name is run, and no other file they lead to is read
 * for the machine's.
 */
final class Settings {

  private static final int MOST_BYTES = 1 << 20;

  /** Settings of {@code extensions} that change nothing of what a commit is. */
  private static final Set<String> HARMLESS = Set.of("noop", "preciousobjects");

  private final Config own;
  private final Config machine;

  private Settings(Config own, Config machine) {
    this.own = own;
    this.machine = machine;
  }

  /**
   * The settings of a repository.
   *
   * @param files the machine's, of which a later one comes before an earlier
   */
  static Settings of(Config own, List<Path> files) throws IOException {
    Config machine = new Config();
    for (Path file : files) {
      if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
        Config next = new Config(machine);
        try {
          next.fromText(Files.readString(file));
        } catch (ConfigInvalidException broken) {
          throw new IOException(broken);
        }
        machine = next;
      }
    }
    return new Settings(own, machine);
  }

  /** Where git keeps the settings of this machine and of who uses it. */
  static List<Path> ofThisMachine() {
    Path home = Path.of(System.getProperty("user.home"));
    String there = System.getenv("XDG_CONFIG_HOME");
    String programs = System.getenv("ProgramFiles");
    List<Path> files = new ArrayList<>();
    files.add(Path.of("/etc/gitconfig"));
    if (programs != null) {
      files.add(Path.of(programs, "Git", "etc", "gitconfig"));
    }
    Path others = there == null || there.isEmpty() ? home.resolve(".config") : Path.of(there);
    files.add(others.resolve("git").resolve("config"));
    files.add(home.resolve(".gitconfig"));
    return files;
  }

  /** A text; the repository's own comes first. */
  @Nullable String text(String section, String name) {
    String said = own.getString(section, null, name);
    return said == null ? machine.getString(section, null, name) : said;
  }

  private boolean is(String section, String name) {
    return own.getString(section, null, name) == null
        ? machine.getBoolean(section, name, false)
        : own.getBoolean(section, name, false);
  }

  /** Whether other files are led to, of which not all are read. */
  boolean leadElsewhere() {
    return Stream.of(own, machine)
        .flatMap(config -> config.getSections().stream())
        .anyMatch(
            section ->
                section.equalsIgnoreCase("include") || section.equalsIgnoreCase("includeIf"));
  }

  /** What of it wants what is not done here. */
  List<String> refused() {
    List<String> refused = new ArrayList<>();
    if (is("commit", "gpgsign")) {
      refused.add("commit.gpgsign");
    }
    if (text("core", "hooksPath") != null) {
      refused.add("core.hooksPath");
    }
    // Only the user may lead us to files elsewhere.
    for (String name : List.of("worktree", "attributesFile", "excludesFile")) {
      if (own.getString("core", null, name) != null) {
        refused.add("core." + name);
      }
    }
    own.getNames("extensions").stream()
        .filter(name -> !HARMLESS.contains(name))
        .map("extensions."::concat)
        .forEach(refused::add);
    return refused;
  }

  /** Lets JGit know of the machine's settings for what files are like; nothing is written. */
  void tell(Config config) {
    for (String name : List.of("autocrlf", "eol", "attributesFile", "excludesFile")) {
      String said = machine.getString("core", null, name);
      if (said != null && own.getString("core", null, name) == null) {
        config.setString("core", null, name, said);
      }
    }
  }
}
