package no.planverk.read;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.municipality.AuthorityKind;
import no.planverk.read.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Two digits are the number of a county, and of no municipality. */
final class CountyNumber {

  private CountyNumber() {}

  /** An error where a municipality has the number of a county. */
  static Stream<Diagnostic> check(YamlNode.Fields root) {
    return root.get("kommune") instanceof YamlNode.Fields municipality
            && municipality.get("kommunenummer") instanceof YamlNode.Scalar number
            && number.text().matches("[0-9]{2}")
            && !isCounty(municipality.get("type"))
        ? Stream.of(Diagnostic.error(number.place(), "verdi-kommunenummer", "verdi", number.text()))
        : Stream.empty();
  }

  private static boolean isCounty(@Nullable YamlNode kind) {
    List<YamlNode> words = kind instanceof YamlNode.Items items ? items.items() : List.of();
    return Stream.concat(words.stream(), Stream.ofNullable(kind))
        .anyMatch(
            word ->
                word instanceof YamlNode.Scalar scalar
                    && Choices.words(AuthorityKind.FYLKESKOMMUNE).contains(scalar.text()));
  }
}
