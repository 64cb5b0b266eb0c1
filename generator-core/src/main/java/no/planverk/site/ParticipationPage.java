package no.planverk.site;

import java.util.List;

/** Makes the page of how people take part. */
final class ParticipationPage {

  private ParticipationPage() {}

  static List<Page> of(Material material) {
    Scope scope = material.from("medvirkning.html");
    return List.of(
        FixedPage.of(
            scope, "medvirkning", new ParticipationView(scope.text("medvirkning")), List.of()));
  }
}
