package no.planverk.markdown;

import static no.planverk.markdown.TextForTest.html;
import static no.planverk.markdown.TextForTest.rules;
import static no.planverk.markdown.TextForTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

  static List<Named<String>> texts() {
    return List.of(
        Named.of("quotes", ">".repeat(50_000)),
        Named.of("brackets", "[".repeat(50_000) + "a" + "]".repeat(50_000)),
        Named.of("picture openers", "![[]()".repeat(16_000)),
        Named.of("picture openers in blocks", "![[]()\n\n".repeat(5_000)),
        Named.of("emphasis", "*a ".repeat(40_000) + "_a*_ ".repeat(40_000)),
        Named.of("emphasis just under the limit", "*a ".repeat(2_490) + "_a*_ ".repeat(2_490)),
        Named.of("emphasis in one cell", "|a|\n|-|\n|" + "*a ".repeat(9_000) + "|"),
        Named.of("nested emphasis", "*a **a ".repeat(20_000) + "b" + " a** a*".repeat(20_000)),
        Named.of("lists", "- ".repeat(50_000) + "a"),
        Named.of("backticks", "e``".repeat(20_000)),
        Named.of("backticks of growing length", backticks()),
        Named.of("html openers", "<".repeat(100_000)),
        Named.of("comments", "<!--".repeat(5_000)),
        Named.of("entities", "&".repeat(100_000)),
        Named.of("link titles", "[ (](".repeat(20_000)),
        Named.of("definitions", "[a]: u\n".repeat(5_000)),
        Named.of("definitions used", "[a]: plan:x\n\n" + "[a]\n\n".repeat(5_000)),
        Named.of("headings of one name", "# a\n".repeat(3_000)),
        Named.of("columns", "|a".repeat(9_000) + "\n" + "|-".repeat(9_000) + "\n|a".repeat(200)),
        Named.of("line breaks", "a\\\n".repeat(6_000)));
  }

  private static String backticks() {
    StringBuilder text = new StringBuilder();
    for (int length = 1; length < 1_000; length++) {
      text.append('e').append("`".repeat(length));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noTextKeepsTheBuildWaiting(String markdown) {
    assertThat(secondsFor(markdown)).isLessThan(3);
  }

  /** Of the processor, not the clock: other builds may share the machine. */
  private static double secondsFor(String markdown) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Document document = text(markdown);
    assertThat(document.html(TextForTest.SITE, 1, "").markup()).isNotNull();
    assertThat(document.check(Set.of())).isNotNull();
    assertThat(document.plainText()).isNotNull();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  @Test
  void aParagraphOverTheLimitIsAnErrorAtItsFirstLine() {
    String line = "ord ".repeat(25) + "\n";
    String markdown = "# Ein\n\n" + line.repeat(300);

    assertThat(text(markdown).check(Set.of()))
        .containsExactly(
            Diagnostic.error(
                new Place("planer/en.md", 3, 1),
                "avsnitt-for-langt",
                "tegn",
                "30299",
                "grense",
                "20000"));
    assertThat(html(markdown)).isEmpty();
  }

  @Test
  void aLongTextOfShortParagraphsIsFine() {
    String paragraph = ("ord ".repeat(25) + "\n").repeat(100) + "\n";

    assertThat(rules(paragraph.repeat(20))).isEmpty();
    assertThat(rules("- " + "ord ".repeat(25) + "\n".repeat(1) + "- a\n".repeat(20_000))).isEmpty();
    assertThat(rules("|a|b|\n|-|-|\n" + "|ord|ord|\n".repeat(4_000))).isEmpty();
  }

  @Test
  void aTableOfTooManyCellsIsAnError() {
    String bomb = "|a".repeat(9_000) + "\n" + "|-".repeat(9_000) + "\n" + "|a\n".repeat(200);

    assertThat(rules(bomb)).containsExactly("tabell-for-stor");
  }
}
