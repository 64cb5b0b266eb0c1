import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import no.planverk.diagram.plantuml.PlantUmlText;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;

/** Writes the PlantUML source of every figure of a folder of plans, each different one once. */
final class Sources {

  public static void main(String[] arguments) throws Exception {
    Path to = Files.createDirectories(Path.of(arguments[1]));
    var site =
        Reading.of(Path.of(arguments[0]), false)
            .then(source -> Deciding.of(source, null, LocalDate.of(2026, 11, 23)))
            .value()
            .orElseThrow()
            .site();
    Set<String> sources = new LinkedHashSet<>();
    site.figures().forEach(graph -> sources.add(PlantUmlText.of(graph)));
    int number = 0;
    for (String source : sources) {
      Files.writeString(to.resolve(++number + ".puml"), source);
    }
  }
}
