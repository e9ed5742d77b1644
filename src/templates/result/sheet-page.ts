/** The sheet as a page: what the visitor chose, in their words; on the screen, on paper and as text. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {CONTENT_VERSION} from '../../content/version.js';
import type {Section, SheetLine} from '../../context/registry.js';
import type {RenderContext} from '../../context/render-context.js';
import {subheading} from '../heading.js';
import {day, LONG_DATE} from '../review.js';

/** A line that the visitor can choose, with what they made of it. */
export interface ChosenLine extends SheetLine {
  /** Unique on the sheet. */
  readonly key: string;
  readonly taken: boolean;
}

export interface ChosenSection extends Omit<Section, 'lines'> {
  readonly lines: readonly ChosenLine[];
}

export interface Page {
  readonly title: string;
  readonly parts: readonly {readonly title: string; readonly lines: readonly string[]}[];
}

/** What all widgets of the page found, in the order in which they came. */
export function sections({registry, sheet}: RenderContext): readonly ChosenSection[] {
  return [...registry].flatMap(({shared}) =>
    shared.sections
      .filter(({lines}) => lines.length)
      .map((section) => ({
        ...section,
        lines: section.lines.map((line) => {
          const key = `${section.id}-${line.id}`;
          const text = sheet.edited.get(key) ?? line.text;
          return {...line, key, text, taken: sheet.taken.get(key) ?? !line.off};
        }),
      })),
  );
}

/** A publisher's own check may be about anything; every other widget is about therapy. */
export function isForSession({registry}: RenderContext): boolean {
  return [...registry].some(
    ({name, shared}) => name !== 'check' && shared.sections.some(({lines}) => lines.length),
  );
}

/** Of what can be talked about first, what is: as chosen here, else as chosen in a widget, else the first line that is not left to choice. */
export function firstOf(
  {sheet}: RenderContext,
  all: readonly ChosenSection[],
): ChosenLine | undefined {
  const topics = all.flatMap(({lines}) => lines).filter(({topic, taken}) => topic && taken);
  return (
    topics.find(({key}) => key === sheet.first) ??
    topics.find(({first}) => first) ??
    topics.find(({byChoice}) => !byChoice)
  );
}

export function pageOf(context: RenderContext): Page {
  const {msg, sheet} = context;
  const all = sections(context);
  const first = firstOf(context, all);
  const titled = (title: string, lines: readonly string[]) => ({title, lines});
  return {
    title: isForSession(context)
      ? msg('For my next session', {desc: 'Title of the sheet'})
      : msg('My notes', {desc: 'Title of the sheet of a check that may be about anything'}),
    parts: merged([
      titled(
        msg('What I want to talk about first', {desc: 'Sheet: above what the visitor chose'}),
        first ? [first.text, ...(first.say ? [first.say] : [])] : [],
      ),
      ...all.map(({title, lines}) =>
        titled(
          title,
          // What stands on top is not said again.
          lines
            .filter(({taken, key, text}) => taken && key !== first?.key && text !== first?.say)
            .map(({text}) => text),
        ),
      ),
      titled(
        msg('What else I want to say', {desc: 'Sheet: above what the visitor wrote'}),
        sheet.own ? [sheet.own] : [],
      ),
    ]).filter(({lines}) => lines.length),
  };
}

/** What several widgets put under the same title stands there together. */
function merged(parts: Page['parts']): Page['parts'] {
  const byTitle = new Map<string, readonly string[]>();
  for (const {title, lines} of parts) byTitle.set(title, [...(byTitle.get(title) ?? []), ...lines]);
  return [...byTitle].map(([title, lines]) => ({title, lines}));
}

export function onPaper(
  context: RenderContext,
  {title, parts}: Page,
  {roomToWrite = false} = {},
): TemplateResult {
  const {msg, level} = context;
  return html`${subheading(level + 1, title)}
    ${parts.map(
      (part) =>
        html`${subheading(level + 2, part.title)}
          <ul>
            ${part.lines.map((line) => html`<li>${line}</li>`)}
          </ul>`,
    )}
    ${
      roomToWrite
        ? html`<div class="subheading">${msg('Room to write', {desc: 'On the printed sheet'})}</div>
            <div class="room"></div>`
        : nothing
    }
    <p class="quiet">${footer(context)}</p>`;
}

export function asText(context: RenderContext, {title, parts}: Page): string {
  const blocks = parts.map((part) =>
    [part.title, ...part.lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [title, ...blocks, footer(context)].join('\n\n');
}

function footer(context: RenderContext): string {
  const {msg, lang} = context;
  const today = new Intl.DateTimeFormat(lang, LONG_DATE).format(new Date());
  const content = day(context, CONTENT_VERSION);
  return msg(
    str`Made on ${today} with Cairn, content of ${content}. A thinking tool, not a test.`,
    {
      desc: 'At the foot of the sheet; 0 and 1 are dates',
    },
  );
}
