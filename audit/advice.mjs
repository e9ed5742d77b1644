// What to change, from what was found. Each line says what to do and why.
import {kindsOf, listOf} from './kinds.mjs';

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
  const open = widgets.filter(({isolated}) => !isolated);
  if (Object.keys(learned).length) {
    const ways = [
      ...(open.length ? [`set isolated on ${tagsOf(open)}`] : []),
      ...(before && kind !== 'page' ? [`load Cairn before ${name}`] : []),
      ...(open.some(({noShield}) => noShield) ? ['remove no-shield'] : []),
      kind === 'page' ? 'remove the script that does it' : `remove ${name} from this page`,
    ];
    rows.push(
      must(
        `${capital(ways.join('; '))}.`,
        `${name} learned ${kindsOf(learned)}. ${ways.length > 1 ? 'Isolation stops every script; the other ways may be enough for this one.' : ''}`.trim(),
      ),
    );
  }
  if (Object.keys(ofForms).length)
    rows.push(
      must(
        kind === 'page'
          ? 'Look at what the form on this page sends.'
          : `Tell ${name} to leave the forms of this page alone, or remove it.`,
        `${name} learned ${kindsOf(ofForms)} from a form that is not one of Cairn’s.`,
      ),
    );
  return rows;
}

function forWidgets(widgets, scripts) {
  const hasLearned = scripts.some(({learned}) => Object.keys(learned).length);
  const rows = widgets
    .filter(({problem}) => problem)
    .map(({tag, problem, isRunning}) =>
      could(`Look at <${tag}>.`, isRunning ? `The audit could not answer it: ${problem}` : problem),
    );
  // What leaked has said the same already.
  return hasLearned ? rows : [...beforeItLeaks(widgets, scripts), ...rows];
}

function beforeItLeaks(widgets, scripts) {
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

function must(what, why) {
  return {level: 'must', what, why};
}

function could(what, why) {
  return {level: 'could', what, why};
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
