package no.planverk.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.planverk.OverviewRun;
import no.planverk.OverviewSettings;
import no.planverk.RunLog;
import no.planverk.text.Language;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes one site of what several municipalities have published as data.
 *
 * <p>Without {@code planverk.filer} it takes the sites of the modules, which must be built first:
 * {@code mvn site planverk:samle}. It needs no POM where files are given.
 */
@Mojo(name = "samle", requiresProject = false, aggregator = true, threadSafe = true)
public final class SamleMojo extends RunMojo {

  private static final String DATA = "target/site/data/planstrategi.json";

  /**
   * The files, parted by commas, as paths from the folder Maven is run in: {@code
   * data/planstrategi.json} of each municipality, or the folder of its site. In a name, {@code *}
   * is anything in one folder and {@code **} anything at all.
   */
  @Parameter(property = "planverk.filer")
  @Nullable String filer;

  /** What the municipalities are called together, at the top of each page. */
  @Parameter(property = "planverk.tittel")
  @Nullable String tittel;

  /** The folder the site is written to; what {@code generate} says of its own holds here too. */
  @Parameter(property = "planverk.samlet", defaultValue = "target/samlet", required = true)
  String samlet;

  /** A folder with {@code tema} in it, for the look of the site; need not exist. */
  @Parameter(property = "planverk.source", defaultValue = "src/planverk", required = true)
  String source;

  @Parameter(defaultValue = "${project.modules}", readonly = true)
  List<String> modules;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  File home;

  @Override
  RunLog run() throws MojoFailureException {
    return OverviewRun.of(settings());
  }

  private OverviewSettings settings() throws MojoFailureException {
    Language pages = Values.language(language);
    return new OverviewSettings(
        home.toPath(),
        files(),
        home.toPath().resolve(source),
        home.toPath().resolve(samlet),
        tittel,
        pages == null ? Language.NB : pages,
        Values.threads(threads),
        Values.yes("planverk.strict", strict),
        Values.date(today));
  }

  private List<String> files() {
    if (filer != null) {
      return List.of(filer.split(",", -1));
    }
    List<String> files = new ArrayList<>();
    for (String module : modules) {
      Path folder = home.toPath().resolve(module).normalize();
      Path data = folder.resolve(DATA);
      // One that is not built is asked for all the same, so that it is told of.
      if (Files.isDirectory(folder.resolve("src/planverk")) || Files.exists(data)) {
        files.add(home.toPath().relativize(data).toString());
      }
    }
    return files;
  }
}
