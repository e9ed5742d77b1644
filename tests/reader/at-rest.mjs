// Whether programs are at rest: no thread of theirs runs, or waits for a processor. A busy machine makes a test slower, not wrong.
import {readdirSync, readFileSync} from 'node:fs';

const SAMPLES = 10;
const EVERY_MS = 60;
/** A caret that blinks, or a clock, is no work. */
const RUNNING_AT_REST = 2;

/** @returns a function that says whether these programs and their children have been at rest for the last 600 ms */
export function watchRest(pids) {
  let samples = [];
  let family = [];
  let age = 0;
  const timer = setInterval(() => {
    if (age-- <= 0) {
      family = withChildren(pids());
      age = SAMPLES;
    }
    samples = [...samples, family.some(runs)].slice(-SAMPLES);
  }, EVERY_MS);
  return {
    /** What was seen before a key is pressed says nothing of what it does. */
    reset: () => (samples = []),
    rests: () => samples.length === SAMPLES && samples.filter(Boolean).length <= RUNNING_AT_REST,
    stop: () => clearInterval(timer),
  };
}

function runs(pid) {
  return list(`/proc/${pid}/task`).some((task) => stat(`/proc/${pid}/task/${task}`).state === 'R');
}

function withChildren(pids) {
  const parents = new Map(
    list('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), stat(`/proc/${pid}`).parent]),
  );
  const belongs = (pid) => pids.includes(pid) || (parents.has(pid) && belongs(parents.get(pid)));
  return [...parents.keys()].filter(belongs);
}

/** The name of the program comes before both, in brackets, and may have anything in it. */
function stat(folder) {
  try {
    const text = readFileSync(`${folder}/stat`, 'latin1');
    const [state, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {state, parent: Number(parent)};
  } catch {
    return {state: '', parent: 0};
  }
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
