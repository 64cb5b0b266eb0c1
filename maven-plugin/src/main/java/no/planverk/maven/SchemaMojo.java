package no.planverk.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.Planverk;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes {@code planverk.schema.json} among the sources.
 *
 * <p>An editor that knows JSON Schema then completes and checks the YAML files; their first line
 * points to it: {@code # yaml-language-server: $schema=planverk.schema.json}.
 */
@Mojo(name = "schema", threadSafe = true)
public final class SchemaMojo extends AbstractMojo {

  /** The folder with the municipality's plans; the schema is written there. */
  @Parameter(
      property = "planverk.source",
      defaultValue = "${project.basedir}/src/planverk",
      required = true)
  File source;

  @Override
  public void execute() throws MojoExecutionException {
    Path file = source.toPath().resolve("planverk.schema.json");
    try {
      Files.createDirectories(source.toPath());
      Files.writeString(file, Planverk.schema());
    } catch (IOException problem) {
      throw new MojoExecutionException("Planverk stansa: " + problem, problem);
    }
    getLog().info(file.toString());
  }
}
