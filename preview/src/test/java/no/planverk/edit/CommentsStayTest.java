package no.planverk.edit;

import static no.planverk.edit.Patched.at;
import static no.planverk.edit.Patched.changed;
import static no.planverk.edit.Patched.put;
import static no.planverk.edit.Patched.remove;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No comment is lost with what stands beside it, and what is moved brings its changes along. */
class CommentsStayTest {

  private static final String PLANS =
      """
      planer: # alle
        # første
        - navn: A # en
          type: temaplan

        # andre
        - navn: B
          type: temaplan
        # sist
      kommune: Gol
      """;

  @Test
  void whatIsMovedIsMovedWithWhatItGot() {
    Change grow = put("X", "planer", 1, "gruppe");

    assertThat(changed(PLANS, grow, new Change.Move(at("planer"), 1, 0)))
        .contains("  - navn: B\n    type: temaplan\n    gruppe: X\n\n  - navn: A # en\n")
        .contains("# første", "# andre", "# sist");
    assertThat(changed(PLANS, put("X", "planer", 0, "gruppe"), new Change.Move(at("planer"), 0, 1)))
        .contains("  - navn: A # en\n    type: temaplan\n    gruppe: X\n")
        .contains("# første", "# andre", "# sist");
    String last = "planer:\n  - A\n  - B # x\n  - navn: C\n";
    assertThat(changed(last, put("X", "planer", 2, "gruppe"), new Change.Move(at("planer"), 2, 1)))
        .isEqualTo("planer:\n  - A\n  - navn: C\n    gruppe: X\n  - B # x\n");
  }

  @Test
  void whereAllIsTakenAwayTheCommentsBetweenStay() {
    assertThat(changed(PLANS, remove("planer", 1), remove("planer", 0)))
        .contains("planer: [] # alle\n")
        .contains("# første", "# andre", "# sist", "kommune: Gol")
        .doesNotContain("navn");
  }

  @Test
  void betweenBracketsTheCommentOfWhatStaysStays() {
    String plans = "planer: [\n  {navn: A}, # en\n  {navn: B,\n   type: temaplan} # to\n]\n";

    assertThat(changed(plans, remove("planer", 1))).isEqualTo("planer: [\n  {navn: A}, # en\n]\n");
    assertThat(changed(plans.replace(" # to\n]", "]"), remove("planer", 1)))
        .isEqualTo("planer: [\n  {navn: A}, # en\n]\n");
    assertThat(changed("mål: [a, b, c]\n", remove("mål", 2), remove("mål", 1)))
        .isEqualTo("mål: [a]\n");
  }
}
