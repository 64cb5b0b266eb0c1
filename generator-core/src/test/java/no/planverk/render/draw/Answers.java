package no.planverk.render.draw;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that came of some sources.
 *
 * @param answers one for each
 * @param started how many workers were started
 */
record Answers(Map<String, WorkerAnswer> answers, int started) {

  static Answers of(WorkerPool pool, List<String> sources) {
    Map<String, WorkerAnswer> answers = new ConcurrentHashMap<>();
    int started = pool.draw(sources, answers::put, (done, all) -> {});
    return new Answers(answers, started);
  }
}
