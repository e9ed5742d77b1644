/** The result of a session prep: a sentence to begin with, a gentler one, a day to remember, and what was written. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {View} from '../../context/view.js';
import type {RenderContext} from '../../context/render-context.js';
import {isText, type Asked} from '../../engine/check.js';
import {firstLine, textOf, withWords} from '../../engine/texts.js';
import {result as resultStyles} from '../../styles/result.js';
import {disclosure} from '../../templates/disclosure.js';
import {keepHere, type Keeping} from '../../templates/kept-line.js';
import {article, ownAnswers, saying} from '../../templates/result/article.js';
import {calendarDay} from '../../templates/result/calendar-day.js';
import {end} from '../../templates/result/end.js';
import type {Found, ResultView} from '../../templates/result/result-view.js';
import {guarded} from '../../templates/result/sheet.js';
import {blankWeekButton} from './blank-week.js';
import {sessionPrepSections} from './sections.js';

/** Most sessions are a week apart. */
const NEXT_SESSION_IN_DAYS = 7;

type PrepResultView = ResultView<Asked> & {readonly keeping: Keeping};

export function sessionPrepResult(view: PrepResultView): Found & Pick<View, 'more'> {
  const {context, texts} = view;
  const {msg} = context;
  const written = Object.keys(texts).length > 0;
  const body = article(
    context,
    written
      ? msg('Ready for your next session', {desc: 'Session prep: title of the result'})
      : msg('Nothing written, and that is fine', {
          desc: 'Session prep: title of the result where every line is empty',
        }),
    written
      ? msg('You can say it in these words, or in your own. You can also hand over the page.', {
          desc: 'Session prep: before the sentences to begin with',
        })
      : msg('You can tell your therapist just that. Or go back and write one word.', {
          desc: 'Session prep: where every line is empty',
        }),
    html`${sentences(view)} ${ownAnswers(view)}`,
  );
  return {
    body,
    sections: sessionPrepSections(view),
    arrange: end,
    styles: [resultStyles],
    more: html`${reminderFold(context)} ${written ? keepFold(view) : nothing}
    ${blankWeekButton(context)}`,
  };
}

/** One to begin with; and for what was held back, one that does not say it. */
function sentences({context, check, answers, texts}: PrepResultView): readonly TemplateResult[] {
  const {questions} = check;
  const lines = questions.filter(isText).filter((each) => textOf(each, texts));
  const first = firstLine(questions, answers, texts);
  const opening = first?.opening
    ? withWords(first.opening, textOf(first, texts))
    : context.msg('I wrote some things down. Can we look at them together and choose one?', {
        desc: 'Session prep: a sentence to begin with, where the visitor left open what comes first',
      });
  return [
    ...(lines.length ? [saying(context, 'opening', opening)] : []),
    ...lines.flatMap(({id, say}) => (say ? [saying(context, id, say)] : [])),
  ];
}

function reminderFold(context: RenderContext): TemplateResult {
  const {msg} = context;
  return disclosure(context, {
    id: 'day',
    title: msg('Remind me before the next session', {desc: 'Opens the way to a calendar entry'}),
    content: () =>
      html`<p>
          ${msg('The reminder is for the evening before.', {desc: 'Session prep: above the field for a date'})}
        </p>
        ${calendarDay(context, {
          label: msg('When is your next session?', {desc: 'Label of a date field'}),
          title: msg('A few minutes for my notes', {
            desc: 'Title of a calendar entry; it must not say what it is about',
          }),
          inDays: NEXT_SESSION_IN_DAYS,
          eveningBefore: true,
        })}`,
  });
}

function keepFold({context, keeping}: PrepResultView): TemplateResult | typeof nothing {
  const {msg, watched} = context;
  if (!keeping.offered && !watched) return nothing;
  return disclosure(context, {
    id: 'keep',
    title: msg('Keep this for next time', {desc: 'Opens the ways to keep goals'}),
    content: () => (watched ? guarded(context) : keepHere(context, keeping)),
  });
}
