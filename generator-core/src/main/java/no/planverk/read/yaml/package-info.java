/**
 * From letters to nodes that know their place, of YAML and of the keys above a text. Begin in
 * {@link no.planverk.read.yaml.YamlTree}.
 */
@NullMarked
package no.planverk.read.yaml;

import org.jspecify.annotations.NullMarked;
