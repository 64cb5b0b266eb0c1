package no.planverk.maven;

import java.io.Console;
import java.io.File;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import no.planverk.start.Answers;
import no.planverk.start.Question;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A goal that begins a planning strategy: it needs no POM, and asks on a terminal for what of a
 * municipality is not given as a parameter.
 */
abstract class StartMojo extends AbstractMojo {

  /**
   * The municipality's full name, for example {@code Gol kommune}. Without it: the one in the title
   * of a document that is imported.
   */
  @Parameter(property = "navn")
  @Nullable String navn;

  /** Its number: four digits, two for a county. */
  @Parameter(property = "kommunenummer")
  @Nullable String kommunenummer;

  /**
   * Its written form: {@code bokmål} or {@code nynorsk}. Without it: that of plans that lie there.
   */
  @Parameter(property = "maalform")
  @Nullable String maalform;

  /**
   * The years of the strategy, as {@code 2024-2027}. Without it: those a document says, or the term
   * of today's council.
   */
  @Parameter(property = "periode")
  @Nullable String periode;

  /** The day whose term is meant, as {@code yyyy-MM-dd}. Without it: the date of the machine. */
  @Parameter(property = "planverk.today")
  @Nullable String today;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  File folder;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  String version;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  boolean interactive;

  /** What was given as parameters. */
  Map<Question, String> given() throws MojoFailureException {
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

  /** The day whose term is meant; asked for before anything is done, as it may be refused. */
  LocalDate day() throws MojoFailureException {
    return Values.date(today);
  }

  /** The given answers, and those of the terminal or of a made-up municipality for the rest. */
  Answers answers(Map<Question, String> given, LocalDate day) {
    Console console = interactive ? System.console() : null;
    return Answers.of(
        given,
        console == null ? question -> null : question -> console.readLine("%s", question),
        day);
  }
}
