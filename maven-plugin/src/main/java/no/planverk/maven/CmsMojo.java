package no.planverk.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.cms.AdminFolder;
import no.planverk.cms.CmsSettings;
import no.planverk.cms.HostedRepository;
import no.planverk.cms.RepositoryHost;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a folder in which the files are edited in a browser, with Decap CMS, where they are kept
 * on GitHub, GitLab or Azure DevOps.
 *
 * <p>The folder is put on a web server; it is no part of the published site. What is edited becomes
 * a proposal that is built and taken in as any other.
 */
@Mojo(name = "cms", threadSafe = true)
public final class CmsMojo extends AbstractMojo {

  /** The folder with the municipality's plans. */
  @Parameter(
      property = "planverk.source",
      defaultValue = "${project.basedir}/src/planverk",
      required = true)
  File source;

  /** The folder that is written. In the folder of the site it would be published with it. */
  @Parameter(
      property = "planverk.cms.output",
      defaultValue = "${project.build.directory}/admin",
      required = true)
  File output;

  /** Where the files are kept: {@code github}, {@code gitlab}, {@code azure} or {@code local}. */
  @Parameter(property = "planverk.cms.backend")
  @Nullable String backend;

  /** The repository, as the service calls it: {@code owner/name}. */
  @Parameter(property = "planverk.cms.repo")
  @Nullable String repo;

  /** The branch that is published. */
  @Parameter(property = "planverk.cms.branch", defaultValue = "main", required = true)
  String branch;

  /**
   * Where one logs in: for GitHub the address of the program between, for GitLab that of one's own
   * GitLab, for {@code local} that of Decap's small server.
   */
  @Parameter(property = "planverk.cms.login")
  @Nullable String login;

  /** The id of the application, as GitLab or Microsoft Entra gave it. */
  @Parameter(property = "planverk.cms.app")
  @Nullable String app;

  /** The id of the organisation in Microsoft Entra, for Azure DevOps. */
  @Parameter(property = "planverk.cms.tenant")
  @Nullable String tenant;

  /** The language of labels: {@code nb} or {@code nn}. Without it: the municipality's own. */
  @Parameter(property = "planverk.language")
  @Nullable String language;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  File home;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      AdminFolder.Made made = AdminFolder.write(settings());
      made.told().forEach(made.written() ? getLog()::warn : getLog()::error);
      if (!made.written()) {
        throw new MojoFailureException("Planverk stansa. Grunnen står over.");
      }
      getLog().info(output.toPath().resolve("index.html").toString());
    } catch (IOException problem) {
      throw new MojoExecutionException("Planverk stansa: " + problem, problem);
    }
  }

  private CmsSettings settings() throws IOException, MojoFailureException {
    HostedRepository repository = new HostedRepository(host(), repo, branch, login, app, tenant);
    List<HostedRepository.Refusal> refusals = repository.refusals();
    if (!refusals.isEmpty()) {
      throw new MojoFailureException(
          refusals.stream().map(CmsMojo::said).collect(Collectors.joining("\n")));
    }
    Path folder = source.toPath().toAbsolutePath().normalize();
    return new CmsSettings(
        folder, inRepository(folder), output.toPath(), Values.language(language), repository);
  }

  private static String said(HostedRepository.Refusal refusal) {
    String value = refusal.value() == null ? "" : refusal.value();
    String parameter = "planverk.cms." + refusal.parameter();
    return Objects.requireNonNull(Values.refused(parameter, value, refusal.right()).getMessage());
  }

  private RepositoryHost host() throws MojoFailureException {
    String asked = backend == null ? "" : backend;
    Optional<RepositoryHost> named = RepositoryHost.named(asked);
    if (named.isEmpty()) {
      throw Values.refused("planverk.cms.backend", asked, "github, gitlab, azure eller local");
    }
    return named.get();
  }

  /** The folder's path from the top of the working tree, or of the project where there is none. */
  private String inRepository(Path folder) {
    for (Path top = folder; top != null; top = top.getParent()) {
      if (Files.exists(top.resolve(".git"))) {
        return top.relativize(folder).toString().replace('\\', '/');
      }
    }
    return home.toPath().toAbsolutePath().relativize(folder).toString().replace('\\', '/');
  }
}
