package no.planverk.render.theme;

import freemarker.template.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.text.theme.ThemeFiles;

/** Reads our templates before a page needs them: beside other work it costs nobody any time. */
public final class TemplatesAhead {

  private static final Pattern BROUGHT_IN = Pattern.compile("<#(?:include|import) \"([^\"]+)\"");

  private TemplatesAhead() {}

  /** Reads one, named without its ending, and those it brings in. */
  public static void read(String template) {
    Configuration ours = Sandbox.of(ThemeFiles.own());
    try {
      for (String path : needed(template)) {
        ours.getTemplate(path);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The files of a template and of those it brings in. */
  static Set<String> needed(String template) {
    Set<String> paths = new LinkedHashSet<>();
    add(template + ReplacedTemplates.ENDING, ThemeFiles.own(), paths);
    return paths;
  }

  private static void add(String path, ThemeFiles files, Set<String> paths) {
    if (paths.add(path)) {
      Matcher matcher = BROUGHT_IN.matcher(files.ours(path).orElseThrow());
      while (matcher.find()) {
        add(matcher.group(1), files, paths);
      }
    }
  }
}
