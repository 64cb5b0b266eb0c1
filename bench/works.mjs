// What is measured: of each work what to do before it, who does it, and what it may cost beside another.

import * as figures from "./peers/figures.mjs";
import * as hugo from "./peers/hugo.mjs";
import * as jbake from "./peers/jbake.mjs";
import * as mavenSite from "./peers/maven-site.mjs";
import * as planverk from "./peers/planverk.mjs";

const cold = (peer, setUp, run) => ({ setUp, before: peer.clean, run });
const empty = (setUp = planverk.text) => ({ setUp, run: planverk.empty });
const warm = (before) => ({ setUp: planverk.text, first: planverk.pages, before, run: planverk.pages });

/**
 * `who` are measured side by side; each of `goals` says what Planverk may cost, in `of` ("cpu" or "wall"), for one of
 * the other.
 */
export const works = [1_000, 10_000].flatMap((count) => [
  {
    name: `${count} plans, cold`,
    count,
    who: {
      planverk: cold(planverk, planverk.text, count > 1_000 ? planverk.within(1_024) : planverk.pages),
      ...(count > 1_000 ? { "within 512 MB": cold(planverk, planverk.text, planverk.within(512)) } : {}),
      "with documents": cold(planverk, planverk.text, planverk.generate),
      hugo: cold(hugo, hugo.text, hugo.build),
      jbake: cold(jbake, jbake.text, jbake.build),
      ...(count > 1_000 ? {} : { "mvn site": cold(mavenSite, mavenSite.text, mavenSite.build) }),
      "empty goal": empty(),
    },
    goals:
      count > 1_000
        ? [goal("wall", "hugo", 1), goal("cpu", "hugo", 1.5)]
        : [goal("cpu", "mvn site", 0.25), goal("cpu", "empty goal", 3)],
  },
  {
    name: `${count} plans, nothing changed`,
    count,
    who: { planverk: warm(), "empty goal": empty() },
    goals: [goal("cpu", "empty goal", 1.25), goal("wall", "empty goal", 1.25)],
  },
  {
    name: `${count} plans, one changed`,
    count,
    who: { planverk: warm(planverk.change), "empty goal": empty() },
    goals: count > 1_000 ? [goal("cpu", "empty goal", 1.5), goal("wall", "empty goal", 1.5)] : [],
  },
]).concat([
  {
    name: "1000 figures, cold",
    count: 1_000,
    who: {
      planverk: cold(figures, figures.compiled, figures.draw(1_000)),
      plantuml: cold(figures, figures.sources, figures.plantuml),
    },
    goals: [goal("cpu", "plantuml", 0.4), goal("wall", "plantuml", 0.4)],
  },
  {
    // What any site costs, whatever is in it: nothing below can be cheaper.
    name: "1 plan, cold",
    count: 1,
    who: { planverk: cold(planverk, planverk.text, planverk.pages), "empty goal": empty() },
    goals: [],
  },
  {
    name: "Gol, cold",
    count: 39,
    who: {
      planverk: cold(planverk, planverk.gol, planverk.pages),
      "with documents": cold(planverk, planverk.gol, planverk.generate),
      "empty goal": empty(planverk.gol),
    },
    goals: [goal("cpu", "empty goal", 3), goal("wall", "empty goal", 3)],
  },
]);

function goal(of, other, most) {
  return { of, other, most };
}
