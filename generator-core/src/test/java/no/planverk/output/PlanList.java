package no.planverk.output;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.parallel.Artifact;
import no.planverk.site.table.PlanColumn;
import no.planverk.site.table.PlanTable;

/** A format made for a test: the plan table, a line for each plan and a tab between its cells. */
public final class PlanList {

  private PlanList() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    return List.of(
        new Artifact(
            "planer.txt", () -> text(toWrite.site().plans()).getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(PlanTable table) {
    String heading = table.all().stream().map(PlanColumn::title).collect(joining("\t"));
    Stream<String> rows = table.plans().stream().map(plan -> row(table, plan));
    return Stream.concat(Stream.of(heading), rows).collect(joining("\n"));
  }

  private static String row(PlanTable table, Plan plan) {
    return table.all().stream()
        .map(column -> String.join(" ", column.of(plan).texts()).replaceAll("\\s+", " "))
        .collect(joining("\t"));
  }
}
