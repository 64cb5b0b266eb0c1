package no.planverk.rule.publication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.DocumentLink;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** Documents that are PDF and nothing else. */
final class PdfDocuments {

  private PdfDocuments() {}

  /**
   * One finding for each plan, which names the files.
   *
   * <p>What was published before the regulation asked for it is exempt; how old a document is, is
   * known by the adoption of its plan.
   */
  static Stream<Breach> withoutWebEdition(Situation situation) {
    return situation.plans().plans().stream()
        .filter(
            plan -> PlanStates.adoption(plan).filter(d -> !situation.rule().heldOn(d)).isEmpty())
        .filter(plan -> !files(plan).isEmpty())
        .map(plan -> Breach.of(plan, field(plan), "filer", situation.and(files(plan))))
        .map(Breach::undocumented);
  }

  private static String field(Plan plan) {
    return plan.document() != null && isPdf(plan.document()) ? "dokument" : "lenker";
  }

  private static List<String> files(Plan plan) {
    List<String> onTheWeb =
        plan.links().stream()
            .filter(link -> link.webEdition() != null)
            .map(link -> link.address().value())
            .toList();
    return addresses(plan)
        .filter(PdfDocuments::isPdf)
        .map(DocumentAddress::value)
        .filter(address -> !onTheWeb.contains(address))
        .distinct()
        .map(PdfDocuments::fileName)
        .toList();
  }

  private static Stream<DocumentAddress> addresses(Plan plan) {
    return Stream.concat(
        Stream.ofNullable(plan.document()), plan.links().stream().map(DocumentLink::address));
  }

  private static boolean isPdf(DocumentAddress address) {
    return bare(address.value()).toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  private static String bare(String address) {
    return address.replaceFirst("[?#].*$", "");
  }

  private static String fileName(String address) {
    String path = bare(address);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The strategy without a chapter here, and the plans of which only a PDF is known, told once with
   * their number: each by itself UU-06 has told already.
   */
  static Stream<Breach> nothingButPdf(Situation situation) {
    List<Plan> plans =
        situation.plans().plans().stream().filter(PdfDocuments::isNothingButPdf).toList();
    Stream<Breach> strategy =
        situation.model().chapters().isEmpty()
            ? situation.unlessEarly(
                Breach.at(situation.strategy().origin().place()).saying("strategi"))
            : Stream.empty();
    return Stream.concat(
        strategy,
        plans.stream()
            .limit(1)
            .map(
                plan ->
                    Breach.at(
                        plan.origin().at(field(plan)),
                        "antall",
                        "" + plans.size(),
                        "planer",
                        names(plans))));
  }

  private static boolean isNothingButPdf(Plan plan) {
    return plan.text() == null
        && !files(plan).isEmpty()
        && files(plan).size() == addresses(plan).distinct().count();
  }

  private static String names(List<Plan> plans) {
    return plans.stream()
        .map(plan -> "«" + plan.name() + "»")
        .limit(3)
        .collect(Collectors.joining(", ", "", plans.size() > 3 ? " …" : ""));
  }
}
