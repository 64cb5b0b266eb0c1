package no.planverk.render.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.render.figure.FigureView;
import no.planverk.render.markup.ForeignNames;
import no.planverk.render.markup.Headings;
import no.planverk.render.markup.QuotedWords;
import no.planverk.site.Page;
import no.planverk.site.page.TextLink;
import no.planverk.text.Wording;
import no.planverk.text.theme.ThemeFiles;
import org.apache.commons.io.output.StringBuilderWriter;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the theme's templates.
 *
 * <p>A template sees {@code side} (the page's {@link no.planverk.site.Frame} with {@code template},
 * its name, and {@code documents}, the ways to the whole strategy as one document), {@code innhold}
 * (the page's view), {@code figurer} (the page's figures, in order), {@code ord}, which gives a
 * word: {@code ord("bunn.kontakt")}, or with facts {@code ord("meny.tilbake", "side", name)}, and
 * {@code overskrifter}, which reads the {@link Headings} of what the page says. It sees them as
 * maps, lists and texts, can make no object, call no method and read no file, and what it shows is
 * escaped unless we made it as markup. Safe to use from several threads.
 */
public final class Theme {

  private static final String ENDING = ReplacedTemplates.ENDING;
  private static final int USUAL_PAGE = 1 << 15;

  private final ThemeFiles files;
  private final Configuration configuration;
  private final TemplateEnd end;

  private Theme(ThemeFiles files, Configuration configuration) {
    this.files = files;
    this.configuration = configuration;
    this.end = new TemplateEnd(files);
  }

  /**
   * The theme, with every template of the municipality's that is not well-formed as an error, and
   * what in them does not fit this version. Ours are well-formed, and read when a page needs them.
   */
  public static Checked<Theme> load(ThemeFiles files) {
    Theme theme = new Theme(files, Sandbox.of(files));
    List<Diagnostic> findings = new ArrayList<>();
    files.paths("", ENDING).stream()
        .filter(path -> files.theirs(path).isPresent())
        .forEach(path -> theme.parse(path, findings));
    if (findings.isEmpty()) {
      findings.addAll(ReplacedTemplates.check(files));
    }
    return Checked.of(theme, findings);
  }

  /**
   * A page as HTML in UTF-8, with {@code \n} line ends.
   *
   * @param figures the page's figures, by the id of their graph; one that is missing is left out
   * @throws TemplateFault when a template asks for something there is not
   */
  public byte[] render(Page page, Wording words, Map<String, FigureView> figures) {
    return render(page, words, figures, List.of());
  }

  /**
   * The same.
   *
   * @param documents the ways from it to the whole strategy as one document
   */
  public byte[] render(
      Page page, Wording words, Map<String, FigureView> figures, List<TextLink> documents) {
    String markup = fill(page.template(), model(page, words, figures, documents));
    @Nullable String quoted = page.frame().tongue().quoted();
    String told = quoted == null ? markup : QuotedWords.in(markup, quoted);
    return ForeignNames.in(told, words.foreign()).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A document that is no page of the site, as HTML with {@code \n} line ends.
   *
   * @param content what its template sees as {@code innhold}; it sees {@code ord} besides
   * @throws TemplateFault when the template asks for something there is not
   */
  public String render(String template, Record content, Wording words) {
    return fill(template, model(content, words));
  }

  private String fill(String template, Map<String, @Nullable Object> model) {
    String path = template + ENDING;
    StringBuilderWriter html = new StringBuilderWriter(USUAL_PAGE);
    try {
      end.of(path, () -> configuration.getTemplate(path).process(model, html));
      return html.toString();
    } catch (TemplateException failure) {
      throw fault(failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<String, @Nullable Object> model(
      Page page, Wording words, Map<String, FigureView> figures, List<TextLink> documents) {
    Map<String, @Nullable Object> frame = new HashMap<>(TemplateValues.map(page.frame()));
    frame.put("template", page.template());
    frame.put("documents", TemplateValues.of(documents));
    List<FigureView> shown =
        page.figures().stream()
            .map(graph -> figures.get(graph.id()))
            .filter(Objects::nonNull)
            .toList();
    Map<String, @Nullable Object> model = model(page.view(), words);
    model.put("side", frame);
    model.put("figurer", TemplateValues.of(shown));
    return model;
  }

  private static Map<String, @Nullable Object> model(@Nullable Object content, Wording words) {
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("innhold", TemplateValues.of(content));
    model.put("ord", (TemplateMethodModelEx) arguments -> word(words, arguments));
    model.put("overskrifter", (TemplateMethodModelEx) Theme::headings);
    return model;
  }

  /** Of the markup that is its first argument, down to the level that is its second. */
  private static @Nullable Object headings(List<?> arguments) throws TemplateModelException {
    TemplateHTMLOutputModel markup = (TemplateHTMLOutputModel) arguments.get(0);
    int deepest = ((TemplateNumberModel) arguments.get(1)).getAsNumber().intValue();
    String source = HTMLOutputFormat.INSTANCE.getMarkupString(markup);
    return TemplateValues.of(Headings.of(source, deepest));
  }

  private static String word(Wording words, List<?> arguments) {
    List<String> texts = arguments.stream().map(String::valueOf).toList();
    return words.word(texts.get(0), texts.stream().skip(1).toArray(String[]::new));
  }

  private void parse(String path, List<Diagnostic> findings) {
    try {
      end.watch(configuration.getTemplate(path));
    } catch (ParseException failure) {
      Place place = place(path, failure.getLineNumber(), failure.getColumnNumber());
      findings.add(Diagnostic.error(place, "tema-mal-ugyldig", "feil", failure.getEditorMessage()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private TemplateFault fault(TemplateException failure) {
    String path = Objects.requireNonNullElse(failure.getTemplateSourceName(), "");
    int line = Objects.requireNonNullElse(failure.getLineNumber(), 1);
    int column = Objects.requireNonNullElse(failure.getColumnNumber(), 1);
    String message = failure.getMessageWithoutStackTop();
    return new TemplateFault(
        Diagnostic.error(place(path, line, column), "tema-mal-feilet", "feil", message), failure);
  }

  private Place place(String path, int line, int column) {
    String known = files.theirs(path).map(file -> file.path()).orElse(path);
    return new Place(known, Math.max(line, 1), Math.max(column, 1));
  }
}
