package no.planverk.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.Planverk;
import no.planverk.text.Language;
import no.planverk.text.Slug;

/** The files a municipality begins with. */
public final class Beginning {

  private static final List<StartFile> PROJECT =
      List.of(
          new StartFile("pom.xml", "pom.xml"),
          new StartFile("gitignore", ".gitignore"),
          new StartFile("editorconfig", ".editorconfig"),
          new StartFile("jvm.config", ".mvn/jvm.config"),
          new StartFile("settings.json", ".vscode/settings.json"));

  private static final List<StartFile> BOKMAAL =
      List.of(
          new StartFile("nb/kommune.yaml", NewFolder.PLANS + "kommune.yaml"),
          new StartFile("nb/planstrategi.yaml", NewFolder.PLANS + "planstrategi.yaml"),
          new StartFile("nb/planer.yaml", NewFolder.PLANS + "planer.yaml"),
          new StartFile("nb/1-innledning.md", NewFolder.PLANS + "kapitler/1-innledning.md"));

  private static final List<StartFile> NYNORSK =
      List.of(
          new StartFile("nn/kommune.yaml", NewFolder.PLANS + "kommune.yaml"),
          new StartFile("nn/planstrategi.yaml", NewFolder.PLANS + "planstrategi.yaml"),
          new StartFile("nn/planar.yaml", NewFolder.PLANS + "planar.yaml"),
          new StartFile("nn/1-innleiing.md", NewFolder.PLANS + "kapittel/1-innleiing.md"));

  private Beginning() {}

  /**
   * The files: their paths from the folder of the project, each with its text.
   *
   * @param version the version of Planverk the project is built with
   * @param servers the build servers it gets files for
   */
  public static Map<String, String> of(Answers answers, String version, Set<BuildServer> servers) {
    Map<String, String> files = new LinkedHashMap<>();
    List<StartFile> plans = answers.language() == Language.NN ? NYNORSK : BOKMAAL;
    Stream<StartFile> asked = servers.stream().map(BuildServer::file);
    Stream.of(PROJECT.stream(), plans.stream(), asked)
        .flatMap(each -> each)
        .forEach(file -> files.put(file.path(), filled(file.text(), answers, version)));
    files.put(NewFolder.PLANS + "planverk.schema.json", Planverk.schema(answers.language()));
    files.put(
        NewFolder.PLANS + "planverk-hode.schema.json", Planverk.headSchema(answers.language()));
    return files;
  }

  /**
   * The files around plans that come from elsewhere: those of the project, and the municipality's.
   *
   * @param version the version of Planverk the project is built with
   */
  public static Map<String, String> around(Answers answers, String version) {
    Map<String, String> files = of(answers, version, Set.of());
    List<StartFile> plans = answers.language() == Language.NN ? NYNORSK : BOKMAAL;
    plans.stream()
        .map(StartFile::path)
        .filter(path -> !path.endsWith("kommune.yaml"))
        .forEach(files::remove);
    return files;
  }

  private static String filled(String text, Answers answers, String version) {
    String number = answers.to(Question.NUMBER);
    // The name last: it may hold what looks like a gap.
    return text.replace("{{versjon}}", version)
        .replace("{{id}}", id(answers.to(Question.NAME), number))
        .replace("{{nummer}}", number)
        .replace("{{periode}}", answers.to(Question.TERM))
        .replace("{{navn}}", quoted(answers.to(Question.NAME)));
  }

  /** What tells this project from another in Maven: the name in plain letters, else the number. */
  private static String id(String name, String number) {
    String id = Slug.of(name.replaceAll("(?iu)\\s+(fylkes)?kommune$", ""));
    return id.isEmpty() ? "k" + number : id;
  }

  /** A name as YAML reads it, whatever signs are in it. */
  private static String quoted(String name) {
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
