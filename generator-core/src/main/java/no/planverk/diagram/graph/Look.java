package no.planverk.diagram.graph;

/** What an item is, which decides its colours and border; always told by its label too. */
public enum Look {
  /** The planning strategy itself. */
  STRATEGY,
  /** A plan about a theme. */
  THEME,
  /** A plan about the use of land. */
  AREA,
  /** Carrying out: budgets, measures, building. */
  ACTION,
  /** National and regional guidance. */
  GUIDANCE,
  /** The municipal society and its actors. */
  SOCIETY,
  /** The municipal organisation and its units. */
  ORGANISATION,
  /** The council as planning authority. */
  AUTHORITY,
  /** Something still to come: dashed border, no fill. */
  LATER,
  /** The item the figure is about, such as "this plan": thick border. */
  FOCUS,
  /** A frame that only holds others together: thin border, no fill. */
  FRAME
}
