// How a walk is written, one step a line:
//
//     # some words        a heading, also in the transcript
//     Tab                 a key, as xdotool calls it; `Tab*5` is pressed five times, `Escape,Escape` without a pause
//     type: some words    types them
//     quietly: Tab,Tab    pressed fast: what is said on the way is not written down
//     asks: some words    what was pressed last has to bring this; rules.mjs says what each of these means
const EXPECTATION = /^(asks|options|error|result|says|never): (.*)$/;

/** @returns the steps of a walk: headings, and what is pressed with what has to be heard after it */
export function parseScript(text) {
  const steps = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (!line) continue;
    const expectation = EXPECTATION.exec(line);
    if (expectation) {
      const step = steps.at(-1);
      if (!step?.expected) throw new Error(`Nothing is pressed before “${line}”`);
      step.expected.push({kind: expectation[1], words: expectation[2]});
    } else if (line.startsWith('# ')) steps.push({heading: line.slice(2)});
    else if (line.startsWith('type: '))
      steps.push({label: line, type: line.slice('type: '.length), expected: []});
    else if (line.startsWith('quietly: '))
      steps.push({quiet: true, press: keysOf(line.slice('quietly: '.length))});
    else steps.push(...line.split(/\s+/).flatMap(pressesOf));
  }
  return steps;
}

function pressesOf(word) {
  const [, keys, times = '1'] = /^([\w,+]+?)(?:\*(\d+))?$/.exec(word) ?? [];
  if (!keys) throw new Error(`“${word}” is no key`);
  return Array.from({length: Number(times)}, () => ({
    label: keys,
    press: keys.split(','),
    expected: [],
  }));
}

/** @returns the keys of `Tab*3,Return`, one by one */
function keysOf(words) {
  return words.split(',').flatMap((word) => {
    const [key, times = '1'] = word.split('*');
    return Array(Number(times)).fill(key);
  });
}
