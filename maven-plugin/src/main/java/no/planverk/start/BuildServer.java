package no.planverk.start;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A build server that gets a file of its own on request. */
public enum BuildServer {
  /** GitHub Actions and Pages. */
  GITHUB("github.yml", ".github/workflows/planstrategi.yml"),
  /** GitLab CI and Pages. */
  GITLAB("gitlab-ci.yml", ".gitlab-ci.yml"),
  /** Azure Pipelines. */
  AZURE("azure-pipelines.yml", "azure-pipelines.yml");

  private final String source;
  private final String path;

  BuildServer(String source, String path) {
    this.source = source;
    this.path = path;
  }

  StartFile file() {
    return new StartFile(source, path);
  }

  /** The build server with that name, whatever its case; empty for another word. */
  public static Optional<BuildServer> named(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(server -> server.name().equals(wanted)).findFirst();
  }
}
