package no.planverk.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.PlanStatus;
import no.planverk.site.Fossvik;
import no.planverk.site.Rendered;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where a plan stands is said in words; what is drawn tells the groups apart without colour. */
class TagTest {

  private static final Path SHEET = Path.of("../templates/src/main/theme/page/merkelapp.css");

  @Test
  void everyLookHasAShapeOfItsOwn() throws IOException {
    PageContext context = new PageContext(Fossvik.site(), PageName.FRONT);
    Set<String> looks =
        Stream.concat(
                Arrays.stream(PlanStatus.values()).map(status -> Tag.of(context, status)),
                Arrays.stream(DecisionKind.values()).map(decision -> Tag.of(context, decision)))
            .map(Tag::look)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(looks)
        .containsExactlyInAnyOrder(
            "ny",
            "endres",
            "rulleres",
            "beholdes",
            "slutt",
            "vurderes",
            "venter", // decisions
            "foran",
            "arbeid",
            "gjelder",
            "over"); // statuses
    String sheet = Files.readString(SHEET);
    Set<String> signs = new TreeSet<>();
    for (String look : looks) {
      Matcher rule =
          Pattern.compile("\\.pv-merkelapp--" + look + "::before \\{([^}]*)}").matcher(sheet);
      assertThat(rule.find()).as(look).isTrue();
      assertThat(signs.add(rule.group(1))).as(look).isTrue();
    }
  }

  @Test
  void theSameWordsStandOnEveryPageThatTellsOfThePlan() {
    Rendered site =
        Rendered.of(
            """
            planer:
              - {navn: Skoleplan, type: temaplan, status: under arbeid, beslutning: vurderes}
              - {navn: Vegplan, type: temaplan, status: vedtatt, oppstart: 2026}
            """);
    assertThat(tags(site.page("planer.html")))
        .containsExactly("Under arbeid", "Vurderes", "Vedtatt");
    assertThat(tags(site.page("planer/skoleplan.html")))
        .containsExactly("Vurderes", "Under arbeid");
    assertThat(tags(site.page("medvirkning.html"))).containsExactly("Vurderes", "Under arbeid");
    assertThat(tags(site.page("framdrift.html"))).containsExactly("Vurderes");
  }

  private static Iterable<String> tags(Document page) {
    return page.select(".ds-tag").eachText();
  }
}
