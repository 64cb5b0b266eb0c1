package no.planverk.importing.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.importing.draft.ModelFile;
import no.planverk.importing.value.ModelWords;
import no.planverk.text.Language;

/**
 * A field to put in a mapping.
 *
 * @param names what it is called in either written form
 * @param field its key and value, in the written form of the files
 */
record Put(Set<String> names, Map<String, Object> field) {

  /** Fields whose keys are bokmål, to be put in files of a written form. */
  static List<Put> all(Map<String, Object> fields, Language language) {
    List<Put> puts = new ArrayList<>();
    fields.forEach(
        (bokmaal, value) -> {
          String key = ModelWords.key(bokmaal, language);
          Object inForm = ModelFile.inForm(value, language);
          puts.add(new Put(Set.copyOf(List.of(bokmaal, key)), Map.of(key, inForm)));
        });
    return puts;
  }

  /** The field as YAML that begins at the left, one field to a line. */
  String inLines() {
    return ModelFile.dump().dumpToString(field);
  }
}
