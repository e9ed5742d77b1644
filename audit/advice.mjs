// What to change, from what was found. Each line says what to do and why.

/** @returns rows `{level, what, why}`; level is `must` where something was learned, else `could` */
export function advise({widgets, scripts, policies, contrast, warnings}) {
  return [
    ...scripts.flatMap((script) => forScript(script, widgets)),
    ...forWidgets(widgets, scripts),
    ...contrast.map((each) => could('Choose colors that can be read.', each)),
    ...warnings.map((each) => could('Look at what Cairn says in the console.', each)),
    ...forPolicies(policies),
  ];
}

function forScript({name, kind, before, learned, ofForms}, widgets) {
  const rows = [];
  const kinds = Object.keys(learned);
  const open = widgets.filter(({isolated}) => !isolated);
  if (kinds.length) {
    const ways = [
      ...(open.length ? [`set isolated on ${tagsOf(open)}`] : []),
      ...(before ? ['load Cairn before it'] : []),
      ...(open.some(({noShield}) => noShield) ? ['remove no-shield'] : []),
      `remove it from this page`,
    ];
    rows.push(
      must(
        `${capital(ways.slice(0, -1).join(', '))}${ways.length > 1 ? ', or ' : ''}${ways.at(-1)}.`,
        `${name} learned ${listOf(kinds)} of a visitor's answers.`,
      ),
    );
  }
  const inForms = Object.keys(ofForms);
  if (inForms.length)
    rows.push(
      must(
        kind === 'page'
          ? 'Look at what the form on this page sends.'
          : `Tell ${name} to leave the forms of this page alone, or remove it.`,
        `${name} learned ${listOf(inForms)} from a form that is not Cairn's.`,
      ),
    );
  return rows;
}

function forWidgets(widgets, scripts) {
  const rows = [];
  const unshielded = widgets.filter(({noShield, isolated}) => noShield && !isolated);
  if (unshielded.length)
    rows.push(
      could(
        `Remove no-shield from ${tagsOf(unshielded)}.`,
        'Without the event shield, every script of the page hears where a visitor clicks and which keys they press.',
      ),
    );
  const open = widgets.filter(({isolated, inFrame}) => !isolated && !inFrame);
  const others = scripts.filter(({kind}) => kind !== 'cairn');
  if (open.length && others.length)
    rows.push(
      could(
        `Set isolated on ${tagsOf(open)}.`,
        `${others.length === 1 ? 'One other script runs' : `${others.length} other scripts run`} on this page. They could change any day. Isolation is the only real boundary.`,
      ),
    );
  const before = others.filter((each) => each.before && each.kind !== 'page');
  if (before.length)
    rows.push(
      could(
        'Load Cairn before other scripts.',
        `${listOf(before.map(({name}) => name))} ran before the widgets. A script that listens on the window first hears every key.`,
      ),
    );
  for (const {tag, problem, isRunning} of widgets)
    if (problem)
      rows.push(
        could(
          `Look at <${tag}>.`,
          isRunning ? `The audit could not answer it: ${problem}` : problem,
        ),
      );
  return rows;
}

function forPolicies(policies) {
  return policies
    .filter(({level}) => level !== 'good')
    .map(({name, level, says}) =>
      could(
        level === 'missing' ? `Send the header ${name}.` : `Make the header ${name} stricter.`,
        says,
      ),
    );
}

function tagsOf(widgets) {
  return listOf([...new Set(widgets.map(({tag}) => `<${tag}>`))]);
}

export function listOf(words) {
  return new Intl.ListFormat('en', {type: 'conjunction'}).format(words);
}

function must(what, why) {
  return {level: 'must', what, why};
}

function could(what, why) {
  return {level: 'could', what, why};
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
