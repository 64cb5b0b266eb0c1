package no.planverk.maven;

import java.util.List;

/**
 * GitHub Actions, which makes annotations of lines of the log.
 *
 * <p>It reads only lines that begin with the command, which none of Maven's own log does.
 */
final class GitHubActions {

  private GitHubActions() {}

  /** Says what was found to GitHub Actions, where that is what runs the build. */
  static void annotate(List<String> annotations) {
    if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
      annotations.forEach(System.out::println);
    }
  }
}
