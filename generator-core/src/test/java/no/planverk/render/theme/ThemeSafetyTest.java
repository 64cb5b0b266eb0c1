package no.planverk.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.site.Page;
import no.planverk.site.reference.TextView;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Html;
import no.planverk.text.Language;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeSafetyTest {

  private static final String EXECUTE =
      "${'freemarker.template.utility.Execute'?new()('echo hei')}";
  private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        EXECUTE,
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
        "${'freemarker.template.utility.JythonRuntime'?new()}",
        "${innhold?api.class}",
        "${side.title?api.bytes}",
        "${innhold.class.name}",
        "${innhold.text()}",
        "<#include '/etc/hostname'>",
        "<#include '../../../../etc/hostname'>",
        "<#include 'file:///etc/hostname'>"
      })
  void aTemplateCanMakeCallAndReadNothing(String attack) {
    assertThatThrownBy(() -> render(attack, "Om")).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as x></#list>",
        "<#list 1.. as x><#if x gt 0></#if></#list>",
        "<#list 1..2000000000 as x><#list 1..9 as y></#list></#list>",
        "<#macro a><#if true><@a/></#if></#macro><@a/>",
        "<#function f n><#return f(n + 1)></#function>${f(1)}"
      })
  void aTemplateThatNeverEndsIsStopped(String endless) {
    assertThatThrownBy(() -> render(endless, "Om"))
        .isInstanceOfSatisfying(
            TemplateFault.class,
            fault -> {
              assertThat(fault.diagnostic().rule()).isEqualTo("tema-mal-endelos");
              assertThat(fault.diagnostic().place().file()).isEqualTo("tema/side.ftlh");
            });
  }

  @Test
  void withoutTheLockTheAttackWorks() throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    new Template("control", EXECUTE, new Configuration(Configuration.VERSION_2_3_35))
        .process(Map.of(), out);
    assertThat(out.toString()).contains("hei");
  }

  @Test
  void plainTextIsEscapedAndOurMarkupIsNot() {
    String html = render("${side.title} ${innhold.text} <a title=\"${side.title}\">x</a>", HOSTILE);
    assertThat(html).contains("<em>vårt</em>", "&lt;script&gt;").doesNotContain("<script", "<img");
    assertThat(Jsoup.parse(html).select("a").attr("title")).isEqualTo(HOSTILE);
  }

  @Test
  void everyPageEscapesHostileWords() {
    for (Page page : SamplePages.all()) {
      Page hostile = SampleFrame.page(page.path(), page.template(), HOSTILE, page.view());
      String html = new String(theme().render(hostile, words(), Map.of()), StandardCharsets.UTF_8);
      String alive = "script:not([src^=tema/]):not([type=application/ld+json]), img[onerror]";
      assertThat(Jsoup.parse(html).select(alive)).isEmpty();
      assertThat(html).contains("&lt;script&gt;alert(1)");
    }
  }

  @Test
  void numbersAndTextsAreTheSameInEveryLocale() {
    assertThat(render("${1234567.5} ${'I'?lower_case} ${true?c}", ""))
        .isEqualTo("1234567.5 i true");
  }

  @Test
  void aTemplateOfTheMunicipalityReplacesOurs() {
    assertThat(render("Kommunens egen: ${side.title}", "Om")).isEqualTo("Kommunens egen: Om");
  }

  @Test
  void aTemplateThatIsNotWellFormedIsAnErrorAtItsPlace() {
    Checked<Theme> theme = Theme.load(files("ok\n<#if x>"));
    assertThat(theme.hasErrors()).isTrue();
    assertThat(theme.diagnostics().get(0).place()).hasToString("tema/side.ftlh:2:7");
  }

  @Test
  void aTemplateThatAsksForWhatIsNotThereSaysWhere() {
    assertThatThrownBy(() -> render("\n ${side.tittel}", ""))
        .isInstanceOfSatisfying(
            TemplateFault.class,
            fault -> assertThat(fault.diagnostic().place()).hasToString("tema/side.ftlh:2:4"));
  }

  @Test
  void noTemplateOfOursAsksForTheTime() {
    ThemeFiles files = new ThemeFiles(new SourceTree(List.of(), Map.of()));
    assertThat(files.paths("", ".ftlh"))
        .hasSizeGreaterThan(10)
        .allSatisfy(path -> assertThat(files.ours(path).orElseThrow()).doesNotContain(".now"));
  }

  private static String render(String template, String title) {
    TextView view = new TextView(new Html("<em>vårt</em>"));
    Page page = SampleFrame.page("om.html", "side", title, view);
    Theme theme = Theme.load(files(template)).value().orElseThrow();
    return new String(theme.render(page, words(), Map.of()), StandardCharsets.UTF_8);
  }

  private static Theme theme() {
    return Theme.load(new ThemeFiles(new SourceTree(List.of(), Map.of()))).value().orElseThrow();
  }

  private static no.planverk.text.Wording words() {
    ThemeFiles ours = new ThemeFiles(new SourceTree(List.of(), Map.of()));
    return WordingReader.read(ours, Language.NB).value().orElseThrow();
  }

  private static ThemeFiles files(String template) {
    SourceFile file = new SourceFile("tema/side.ftlh", template);
    return new ThemeFiles(new SourceTree(List.of(file), Map.of()));
  }
}
