package no.planverk.importing.draft;

/** Where the words of a cell have come to lie in a plan. */
record Landing(Fate.Kind kind, String where) {

  static Landing field(String key) {
    return new Landing(Fate.Kind.FIELD, key);
  }

  static Landing remark() {
    return new Landing(Fate.Kind.REMARK, "merknad");
  }

  static Landing report(String why) {
    return new Landing(Fate.Kind.REPORT, why);
  }
}
