package no.planverk.markdown;

import static no.planverk.markdown.TextForTest.html;
import static no.planverk.markdown.TextForTest.rules;
import static no.planverk.markdown.TextForTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What planners know from other places and expect here. */
class DialectTest {

  @Test
  void twoTildesStrikeThrough() {
    assertThat(html("Frist ~~2024~~ 2025")).isEqualTo("<p>Frist <del>2024</del> 2025</p>\n");
    assertThat(text("Frist ~~2024~~ 2025").plainText()).isEqualTo("Frist 2024 2025");
    assertThat(html("ca. ~20 og ~30")).isEqualTo("<p>ca. ~20 og ~30</p>\n");
  }

  @Test
  void aBareAddressIsALink() {
    assertThat(html("Se https://gol.kommune.no/plan."))
        .isEqualTo(
            "<p>Se <a href=\"https://gol.kommune.no/plan\">https://gol.kommune.no/plan</a>.</p>\n");
    assertThat(html("Skriv til post@gol.example."))
        .isEqualTo("<p>Skriv til <a href=\"mailto:post@gol.example\">post@gol.example</a>.</p>\n");
  }

  @Test
  void aBareAddressIsCheckedLikeOthers() {
    assertThat(rules("Se https://plan:hemmelig@gol.kommune.no/"))
        .containsExactly("lenke-med-brukernavn");
    assertThat(text("Se https://plan:hemmelig@gol.kommune.no/").check(java.util.Set.of()))
        .noneMatch(said -> said.toString().contains("hemmelig"));
  }

  @Test
  void aCommentIsPublishedNowhere() {
    String comment =
        "Før <!-- hemmelig --> etter\n\n<!-- hemmelig\n\nhemmelig -->\n\n- a <!-- hemmelig -->";

    assertThat(html(comment)).doesNotContain("hemmelig").contains("Før", "etter");
    assertThat(text(comment).plainText()).doesNotContain("hemmelig");
    assertThat(text(comment).paragraphs()).noneMatch(p -> p.text().contains("hemmelig"));
    assertThat(text("## A\n\n<!-- hemmelig -->\n\nB").sections())
        .noneMatch(s -> Markdown.parse(s.content()).plainText().contains("hemmelig"));
  }

  @Test
  void whatFollowsACommentOnItsLineIsRead() {
    assertThat(html("<!-- hemmelig --> Synlig")).contains("Synlig").doesNotContain("hemmelig");
  }

  @Test
  void brBreaksALineOfATable() {
    assertThat(html("| A |\n|---|\n| x<br>y<BR/>z |")).contains("x<br />\ny<br />\nz");
  }
}
