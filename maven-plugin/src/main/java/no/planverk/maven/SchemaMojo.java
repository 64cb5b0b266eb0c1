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
 * Writes {@code planverk.schema.json} among the sources, in the written form they say, and {@code
 * planverk-hode.schema.json} for what stands above the text in Markdown files.
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
    Path folder = source.toPath();
    try {
      Files.createDirectories(folder);
      write(folder.resolve("planverk.schema.json"), Planverk.schema(folder));
      write(folder.resolve("planverk-hode.schema.json"), Planverk.headSchema(folder));
    } catch (IOException problem) {
      throw new MojoExecutionException("Planverk stansa: " + problem, problem);
    }
  }

  private void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    getLog().info(file.toString());
  }
}
