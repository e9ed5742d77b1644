// What was heard, as text that a person reads: what is pressed, and below it what is said, one line a breath.
//
//     # The first question
//
//     Tab
//       Begin, button
//       Comenzar, button [es]      the language that the voice is told
//       Nothing is said ✂          the reader interrupts itself
//
const SILENCE = '(silence)';
const CUT = ' ✂';

/**
 * @param events what came from the reader: kind, language, text
 * @returns what is said in one breath and one language on one line
 */
export function breaths(events) {
  const found = [];
  let stopped = false;
  for (const [kind, language, text] of events) {
    if (kind === 'stop') stopped = found.length > 0;
    if (kind !== 'say') continue;
    const last = found.at(-1);
    if (stopped) last.cut = true;
    if (!last || stopped || last.language !== language)
      found.push({language, words: [tidy(text)], cut: false});
    else last.words.push(tidy(text));
    stopped = false;
  }
  return found.map(({language, words, cut}) => ({language, text: words.reduce(joined), cut}));
}

/** Orca ends some of its words with a full stop. */
const joined = (before, words) => `${before}${/\p{Po}$/u.test(before) ? '' : ','} ${words}`;

export const tidy = (text) => text.replace(/\s+/g, ' ').trim();

/** @param steps headings, and what was pressed (`label`) with what was said (`said`) */
export function writeTranscript(steps) {
  const lines = steps.flatMap(({heading, label, said}) =>
    heading
      ? ['', `# ${heading}`, '']
      : [label, ...(said.length ? said.map(lineOf) : [SILENCE]).map((line) => `  ${line}`)],
  );
  return `${lines.join('\n').trim()}\n`;
}

function lineOf({text, language, cut}) {
  return `${text}${language ? ` [${language}]` : ''}${cut ? CUT : ''}`;
}

/** @returns the steps of a written transcript */
export function readTranscript(text) {
  const steps = [];
  for (const line of text.split('\n')) {
    if (!line.trim()) continue;
    if (line.startsWith('# ')) steps.push({heading: line.slice(2)});
    else if (line.startsWith('  ')) {
      if (line.trim() === SILENCE) continue;
      const [, words, language = '', cut] = /^ {2}(.*?)(?: \[([\w-]+)\])?( ✂)?$/.exec(line);
      steps.at(-1).said.push({text: words, language, cut: Boolean(cut)});
    } else steps.push({label: line, said: []});
  }
  return steps;
}

/** @returns what differs between two texts, with three lines around it, or an empty text */
export function difference(before, after) {
  if (before === after) return '';
  const changes = compareLines(before.split('\n'), after.split('\n'));
  const near = changes.map((_, at) =>
    changes.slice(Math.max(0, at - 3), at + 4).some(({mark}) => mark !== ' '),
  );
  return changes
    .flatMap(({mark, line}, at) => {
      if (near[at]) return [`${mark} ${line}`];
      return at === 0 || near[at - 1] ? ['  …'] : [];
    })
    .join('\n');
}

/** The longest common lines, by the usual table. */
function compareLines(before, after) {
  const common = Array.from({length: before.length + 1}, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i][j] =
        before[i] === after[j]
          ? common[i + 1][j + 1] + 1
          : Math.max(common[i + 1][j], common[i][j + 1]);
  const changes = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      changes.push({mark: ' ', line: before[i++]});
      j++;
    } else if (j === after.length || (i < before.length && common[i + 1][j] >= common[i][j + 1]))
      changes.push({mark: '-', line: before[i++]});
    else changes.push({mark: '+', line: after[j++]});
  }
  return changes;
}
