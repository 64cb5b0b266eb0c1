package no.planverk.maven;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.start.Answers;
import no.planverk.start.Beginning;
import no.planverk.start.BuildServer;
import no.planverk.start.NewFolder;
import no.planverk.start.Question;
import org.apache.maven.plugin.AbstractMojo;
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
public final class InitMojo extends AbstractMojo {

  /** The municipality's full name, for example {@code Gol kommune}. */
  @Parameter(property = "navn")
  @Nullable String navn;

  /** Its number: four digits, two for a county. */
  @Parameter(property = "kommunenummer")
  @Nullable String kommunenummer;

  /** Its written form: {@code bokmål} or {@code nynorsk}. */
  @Parameter(property = "maalform")
  @Nullable String maalform;

  /** The years of the strategy, as {@code 2024-2027}. Without it: the term of today's council. */
  @Parameter(property = "periode")
  @Nullable String periode;

  /** The build servers that get files, parted by commas: github, gitlab, azure. Else: none. */
  @Parameter(property = "ci")
  @Nullable String ci;

  /** The day whose term is meant, as {@code yyyy-MM-dd}. Without it: the date of the machine. */
  @Parameter(property = "planverk.today")
  @Nullable String today;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  File folder;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  String version;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  boolean interactive;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    LocalDate day = Values.date(today);
    Set<BuildServer> servers = servers();
    Answers answers = Answers.of(given(), respondent(), day);
    Map<String, String> files = Beginning.of(answers, version, servers);
    try {
      tell(NewFolder.fill(folder.toPath(), files));
    } catch (IOException problem) {
      throw new MojoExecutionException("Planverk stansa: " + problem, problem);
    }
  }

  private Map<Question, String> given() throws MojoFailureException {
    Map<Question, String> given = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      given.putAll(Values.answers(question, parameter(question)));
    }
    return given;
  }

  private @Nullable String parameter(Question question) {
    return switch (question) {
      case WRITTEN_FORM -> maalform;
      case NAME -> navn;
      case NUMBER -> kommunenummer;
      case TERM -> periode;
    };
  }

  private Answers.Respondent respondent() {
    Console console = interactive ? System.console() : null;
    return console == null ? question -> null : question -> console.readLine("%s", question);
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
