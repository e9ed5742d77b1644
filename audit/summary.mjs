// The report in a few lines, for a terminal.
import {kindsOf} from './kinds.mjs';

export function summaryOf({url, widgets, scripts, complete, advice}) {
  const told = scripts.flatMap(({name, learned, ofForms}) => [
    ...(kindsOf(learned) ? [`${name} learned of the widgets: ${kindsOf(learned)}`] : []),
    ...(kindsOf(ofForms) ? [`${name} learned of the page's own forms: ${kindsOf(ofForms)}`] : []),
  ]);
  const answered = widgets.filter((each) => each.answered).length;
  return [
    `${url}: ${answered} of ${widgets.length} widgets answered, ${scripts.length} ${scripts.length === 1 ? 'script' : 'scripts'}.`,
    ...(told.length ? told : ['No script learned anything.']),
    ...(complete ? [] : ['Not every widget could be answered, so this is not the whole picture.']),
    `${advice.length} ${advice.length === 1 ? 'thing' : 'things'} to look at.`,
  ];
}
