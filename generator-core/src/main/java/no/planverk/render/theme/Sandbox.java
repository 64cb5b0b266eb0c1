package no.planverk.render.theme;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.util.Locale;
import java.util.TimeZone;
import no.planverk.text.theme.ThemeFiles;

/**
 * FreeMarker with everything taken away but showing what it is given: a template may come from
 * outside, and must look the same on every machine.
 */
final class Sandbox {

  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private static final Configuration OURS = made(ThemeFiles.own());

  private Sandbox() {}

  /** FreeMarker with the templates of a theme, and no other; those that are all ours share one. */
  static Configuration of(ThemeFiles files) {
    return files.paths("", ReplacedTemplates.ENDING).stream()
            .allMatch(path -> files.theirs(path).isEmpty())
        ? OURS
        : made(files);
  }

  private static Configuration made(ThemeFiles files) {
    Configuration configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(loader(files));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
    configuration.setLocalizedLookup(false);
    configuration.setCacheStorage(new StrongCacheStorage()); // a template is read and watched once
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    return configuration;
  }

  private static StringTemplateLoader loader(ThemeFiles files) {
    StringTemplateLoader loader = new StringTemplateLoader();
    for (String path : files.paths("", ReplacedTemplates.ENDING)) {
      files.text(path).ifPresent(file -> loader.putTemplate(path, file.text()));
    }
    return loader;
  }
}
