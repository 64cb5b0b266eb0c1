package no.planverk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.planverk.fuzz.Seeds.texts;
import static no.planverk.fuzz.Seeds.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.markdown.MarkdownFuzz;
import no.planverk.read.ReaderFuzz;
import no.planverk.read.time.TimesFuzz;
import no.planverk.render.svg.SvgFuzz;
import no.planverk.render.theme.TemplateHeaderFuzz;
import org.junit.jupiter.api.Test;

/** A short run of each fuzz target, the same in every build. */
class FuzzTest {

  private static final String CASES = "src/test/cases";
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

  @Test
  void filesOfAnAuthor() {
    List<byte[]> files = new ArrayList<>(under(CASES, ".yaml"));
    under(CASES, ".md").forEach(file -> files.add(behind("\f", file)));
    run(
        150,
        Seeds.of(
            files,
            "\n",
            ":",
            "- ",
            "---\n",
            "\f",
            "&a ",
            "*a",
            "<<: ",
            "!!int ",
            "|\n",
            "\"",
            "{",
            "[",
            "#",
            "\t",
            "\0",
            "æ",
            "\u2028",
            "planer:",
            "del-av: x",
            "\\x00",
            "2024-2027"),
        ReaderFuzz::fuzzerTestOneInput);
  }

  @Test
  void textsInMarkdown() {
    run(
        3_000,
        Seeds.of(
            under(CASES, ".md"),
            "[a](javascript:b)",
            "![a](//b/c.png)",
            "<script>",
            "<!--",
            "&#106;avascript:",
            "[a]: <b>\n",
            "|a|b|\n|-|-|\n",
            "# ",
            "> ",
            "- ",
            "    ",
            "```",
            "`",
            "*",
            "_",
            "\\",
            "\n\n",
            "plan:a",
            "](",
            "\0",
            "data:text/html,b"),
        MarkdownFuzz::fuzzerTestOneInput);
  }

  @Test
  void picturesOfAnAuthor() {
    List<byte[]> pictures = new ArrayList<>(under(CASES, ".svg"));
    pictures.addAll(
        texts(
            SVG + "<style>.a{fill:red}</style><g class='a'><path d='M0,0'/></g></svg>",
            SVG + "<defs><linearGradient id='b'/></defs><rect fill='url(#b)'/></svg>",
            SVG + "<defs><g id='b'><path d='M0,0'/></g></defs><use href='#b'/></svg>",
            SVG + "<a href='javascript:b'><text style='fill:red'>a &amp; b</text></a></svg>",
            "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG + "<title>&a;</title></svg>"));
    run(
        3_000,
        Seeds.of(
            pictures,
            "<script>",
            " onload='a'",
            "href='//b'",
            "<image href='http://b'/>",
            "<use href='#b'/>",
            "url(//b)",
            "URL(//b)",
            "\\75rl(//b)",
            "url(#b)",
            "&#0;",
            "&lt;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?a b?>",
            "style='",
            ";",
            "@import 'b';",
            "<g>",
            "</g>",
            "xmlns:a='b'",
            "\1",
            "\uFFFF"),
        SvgFuzz::fuzzerTestOneInput);
  }

  @Test
  void dates() {
    run(
        5_000,
        Seeds.of(
            texts(
                "12.06.2018",
                "2024-02-29",
                "1. mars 2024",
                "2024-06",
                "juni 2025",
                "3. kvartal 2024",
                "2. halvår 2026",
                "2024-2025",
                "2024 – 2025",
                "2024"),
            "0",
            "00",
            "99",
            "9999",
            "31",
            "-",
            ".",
            " ",
            "–",
            "mai",
            "\n",
            "٣",
            "²"),
        TimesFuzz::fuzzerTestOneInput);
  }

  @Test
  void headersOfTemplates() {
    run(
        2_000,
        Seeds.of(
            under("../templates/src/main/theme", ".ftlh"),
            "<#--",
            "-->",
            "innhold:",
            "side: ",
            "figurer[]: ",
            "(",
            ")",
            "[]",
            "?",
            ",",
            "\n",
            "\n\n",
            ".",
            " "),
        TemplateHeaderFuzz::fuzzerTestOneInput);
  }

  private static void run(int broken, Seeds seeds, Target target) {
    assertThat(seeds.files()).hasSizeGreaterThan(3);
    AtomicInteger tried = new AtomicInteger();
    new Mutations(seeds.files(), seeds.words(), 10)
        .run(
            broken,
            input -> {
              tried.incrementAndGet();
              assertThatCode(() -> target.accept(input))
                  .as(() -> new String(input, UTF_8))
                  .doesNotThrowAnyException();
            });
    assertThat(tried).hasValue(broken + seeds.files().size());
  }

  /** What Jazzer calls. */
  private interface Target {
    void accept(byte[] input) throws Exception;
  }

  private static byte[] behind(String start, byte[] file) {
    return (start + new String(file, UTF_8)).getBytes(UTF_8);
  }
}
