package no.planverk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table of packages, the lowest first: each with the packages of ours it may use. {@code
 * model.*} is a package and all below it. The root may use all.
 */
final class Rooms {

  private static final String TABLE =
      """
      diagnostic:
      hash:
      text: diagnostic
      picture: diagnostic
      attachment: diagnostic
      parallel: hash
      source: diagnostic hash attachment picture text parallel
      search: text
      git: diagnostic
      git.commit: git source
      model.field: diagnostic text
      model.value: diagnostic model.field
      model.type: model.field model.value text
      model.need: model.field model.value text
      model.municipality: model.field model.value text
      model.process: model.field model.municipality model.value text
      model.plan: model.field model.value model.type model.need model.municipality model.process text
      model.strategy: model.field model.value model.need model.plan model.process text
      model.law: model.field model.value model.need model.municipality model.plan text
      model: attachment model.* text
      text.theme: diagnostic source text
      markdown.tree: diagnostic text
      markdown.slip: diagnostic text markdown.tree
      markdown: diagnostic attachment text model markdown.*
      read.yaml: diagnostic source text
      read.time: text model.value
      read.word: text model.field
      read: diagnostic attachment source text parallel model.* markdown read.time read.word read.yaml
      data.table: text markdown model.* read read.time
      data.event: text model.* read data.table
      data.calendar: text model.* data.table data.event
      data.catalogue: text model.* data.table
      data.json: text model.* read data.table
      rule.situation: diagnostic text markdown model.*
      data.kostra: text model.* data.table rule.situation
      data: model.* read data.* text parallel
      rule.text: diagnostic text markdown model.* rule.situation
      rule.plan: text model.* rule.situation
      rule.strategy: diagnostic text markdown model.* rule.situation rule.text rule.plan
      rule.sector: text model.* rule.situation rule.plan
      rule.publication: diagnostic attachment text markdown model.* rule.situation rule.text rule.strategy
      rule.consistency: text model.* rule.situation rule.text rule.plan
      rule: diagnostic text parallel model.* rule.*
      diagram.graph: model
      diagram.plantuml: text diagram.graph
      diagram.kind: text model.* diagram.graph
      diagram: model.plan diagram.*
      site.page: diagnostic attachment text parallel markdown model.* diagram.* data.*
      site.phrase: diagnostic text model.* site.page
      site.change: text model.* site.page site.phrase
      site.strategy: text model.* site.page site.phrase
      site.hearing: text model.* site.page site.phrase site.strategy
      site.front: text model.* site.page site.phrase site.hearing
      site.goal: text model.* site.page site.phrase
      site.plan: text model.* site.page site.phrase
      site.table: text parallel markdown model.* site.page site.phrase
      site.progress: text model.* site.page site.phrase
      site.reference: text model.* site.page site.phrase
      site.resource: model.* site.page site.phrase
      site.data: text model model.municipality data.* site.page
      site.document: text model.* diagram.graph site.page site.phrase site.front site.goal site.hearing site.progress site.strategy site.table
      site.piece: text model.* diagram.graph site.page site.hearing site.document
      site.search: attachment text markdown data model.* search site.page site.phrase
      site: diagnostic text parallel model.* diagram.graph search data.* site.*
      render.markup: text
      render.svg: diagnostic text picture
      render.figure: text diagram.graph diagram.plantuml site render.markup render.svg
      render.draw: diagram.graph diagram.plantuml parallel render.svg render.figure
      render.theme: diagnostic source text text.theme parallel diagram.graph site site.page render.markup render.figure
      published: diagnostic text model model.field model.plan model.value read data.table
      overview: diagnostic text model model.* site site.page site.phrase published read
      output: diagnostic hash text text.theme model.* diagram.graph parallel data.* site site.page render.figure render.theme
      report: diagnostic hash text text.theme model.* rule parallel render.theme site.page
      write: diagnostic hash parallel
      again: git hash parallel write
      run: diagnostic attachment source text.* git model.* read rule diagram.graph search site site.page render.* output parallel report write
      """;

  private final Map<String, List<String>> mayUse = new TreeMap<>();

  Rooms() {
    TABLE
        .lines()
        .map(line -> line.split(":", 2))
        .forEach(
            line ->
                mayUse.put(
                    line[0],
                    Arrays.stream(line[1].split(" ", -1))
                        .filter(name -> !name.isEmpty())
                        .toList()));
  }

  Set<String> names() {
    return mayUse.keySet();
  }

  /** What stands in the row of a room. */
  List<String> row(String room) {
    return mayUse.getOrDefault(room, List.of());
  }

  boolean allows(String user, String used) {
    return user.isEmpty()
        || user.equals(used)
        || row(user).stream().anyMatch(entry -> covers(entry, used));
  }

  /** Whether an entry of a row speaks of a room. */
  static boolean covers(String entry, String room) {
    String parent = entry.replace(".*", "");
    return entry.equals(parent)
        ? room.equals(entry)
        : room.equals(parent) || room.startsWith(parent + ".");
  }
}
