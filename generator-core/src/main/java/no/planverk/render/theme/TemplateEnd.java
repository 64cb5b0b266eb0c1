package no.planverk.render.theme;

import freemarker.core.Environment;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.parallel.CountedSteps;
import no.planverk.source.SourceFile;
import no.planverk.text.theme.ThemeFiles;

/**
 * Sees to it that a template of the municipality's comes to an end: it has loops, and may go in a
 * ring. Ours are not counted.
 */
final class TemplateEnd {

  /** Far more than any page takes: the longest, of 10,000 plans, has 300,000 elements. */
  private static final long MOST_STEPS = 20_000_000;

  private final ThemeFiles files;
  private final Set<String> counted = new TreeSet<>();

  TemplateEnd(ThemeFiles files) {
    this.files = files;
  }

  /** Has the steps of a template counted, if it is not ours. */
  void watch(Template template) {
    if (files.theirs(template.getName()).isPresent()) {
      _CoreAPI.addThreadInterruptedChecks(template);
      counted.add(template.getName());
    }
  }

  /**
   * Fills in a template.
   *
   * @throws TemplateFault when it comes to no end
   */
  void of(String template, Filling filling) throws TemplateException, IOException {
    if (counted.isEmpty()) {
      filling.fill();
      return;
    }
    try {
      CountedSteps.of(MOST_STEPS, this::stop, () -> filled(filling));
    } catch (StackOverflowError endless) {
      throw fault(counted.contains(template) ? template : counted.iterator().next(), endless);
    }
  }

  private static boolean filled(Filling filling) throws TemplateException, IOException {
    filling.fill();
    return true;
  }

  private void stop() {
    String template = Environment.getCurrentEnvironment().getCurrentTemplate().getName();
    throw fault(template, new IllegalStateException("too many steps"));
  }

  private TemplateFault fault(String template, Throwable cause) {
    String path = files.theirs(template).map(SourceFile::path).orElse(template);
    return new TemplateFault(Diagnostic.error(Place.startOf(path), "tema-mal-endelos"), cause);
  }

  /** Fills in a template. */
  interface Filling {
    void fill() throws TemplateException, IOException;
  }
}
