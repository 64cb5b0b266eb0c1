package no.planverk.diagram.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something drawn in a graph: a node, or a group with items inside. */
public sealed interface Item permits Node, Group {

  /** Unique within the graph: letters and digits only. */
  String id();

  /** What is written on it; plain text, at most some 80 characters. */
  String label();

  /** A second, smaller line on it; null where there is none. */
  @Nullable String detail();

  /** How it is drawn. */
  Look look();

  /** Where it leads, relative to the page the figure stands on; null where it is no link. */
  @Nullable String href();

  /** One for each thing it stands for, by what is to become of it; told in words as well. */
  List<Mark> marks();
}
