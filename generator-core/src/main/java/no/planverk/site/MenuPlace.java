package no.planverk.site;

/** From where people are led to the pages of a kind. */
enum MenuPlace {
  /** The menu at the top of every page, and the front page. */
  TOP,
  /** The front page and the foot of every page: for those who look closer. */
  FOOT,
  /** The last line of every page, on the site itself. */
  ABOUT,
  /** No menu: other ways lead there. */
  NONE
}
