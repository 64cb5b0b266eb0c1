package no.planverk.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.ExtraPage;
import no.planverk.model.FormerId;
import no.planverk.model.Identified;
import no.planverk.model.Model;
import no.planverk.model.Plan;

/** Keeps former addresses alive, as ids are renamed. */
final class Moves {

  private Moves() {}

  /** Every former address of plans and own pages, in the model's order. */
  static List<Move> of(Model model) {
    Stream<Move> plans =
        model.plans().stream().flatMap(plan -> of(plan, "planer/", plan.formerIds()));
    Stream<Move> pages = model.pages().stream().flatMap(page -> of(page, "", page.formerIds()));
    return Stream.concat(plans, pages).toList();
  }

  private static Stream<Move> of(Identified thing, String folder, List<FormerId> formerIds) {
    String to = folder + thing.id() + ".html";
    return formerIds.stream().map(old -> new Move(folder + old.id() + ".html", to, thing.name()));
  }

  /** The page that leads on from a former address. */
  static Page page(Material material, Move move) {
    Scope scope = material.from(move.from());
    MovedView view = new MovedView(new TextLink(move.title(), scope.href(move.to())));
    String description = scope.word("beskrivelse.flyttet", "side", move.title());
    Frame frame = Frames.of(scope, scope.word("tittel.flyttet"), description, null);
    return new Page(move.from(), "flyttet", frame, view, List.of());
  }

  /** A finding for each former id whose address some page has now, or another former id. */
  static List<Diagnostic> taken(Model model, Set<String> paths) {
    Set<String> known = new HashSet<>(paths);
    List<Diagnostic> found = new ArrayList<>();
    for (Plan plan : model.plans()) {
      found.addAll(taken(plan, "planer/", plan.formerIds(), known));
    }
    for (ExtraPage page : model.pages()) {
      found.addAll(taken(page, "", page.formerIds(), known));
    }
    return found;
  }

  private static List<Diagnostic> taken(
      Identified thing, String folder, List<FormerId> formerIds, Set<String> known) {
    return formerIds.stream()
        .filter(old -> !known.add(folder + old.id() + ".html"))
        .map(
            old ->
                Diagnostic.error(
                    thing.origin().at("tidligere-id"),
                    "tidligere-id-opptatt",
                    "navn",
                    thing.name(),
                    "id",
                    old.id()))
        .toList();
  }
}
