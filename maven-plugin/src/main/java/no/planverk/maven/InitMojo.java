package no.planverk.maven;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.start.Answers;
import no.planverk.start.Beginning;
import no.planverk.start.BuildServer;
import no.planverk.start.NewFolder;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the first files of a planning strategy in the folder Maven is run in; it needs no POM.
 *
 * <p>Nothing that lies there is changed. What is not given as a parameter is asked for on a
 * terminal; in batch mode ({@code -B}) a made-up municipality stands in for it.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends StartMojo {

  /** The build servers that get files, parted by commas: github, gitlab, azure. Else: none. */
  @Parameter(property = "ci")
  @Nullable String ci;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Set<BuildServer> servers = servers();
    Answers answers = answers(given(), day());
    Map<String, String> files = Beginning.of(answers, version, servers);
    try {
      tell(NewFolder.fill(folder.toPath(), files));
    } catch (IOException problem) {
      throw new MojoExecutionException("Planverk stansa: " + problem, problem);
    }
  }

  private Set<BuildServer> servers() throws MojoFailureException {
    Set<BuildServer> servers = EnumSet.noneOf(BuildServer.class);
    for (String name : ci == null ? new String[0] : ci.split(",", -1)) {
      Optional<BuildServer> server = BuildServer.named(name);
      servers.add(server.orElseThrow(() -> Values.refused("ci", name, "github, gitlab, azure")));
    }
    return servers;
  }

  private void tell(NewFolder.Result result) {
    result.written().forEach(path -> getLog().info("+ " + path));
    result.kept().forEach(path -> getLog().warn("Står som før: " + path));
    getLog().info("→ mvn site");
  }
}
