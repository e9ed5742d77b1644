/** What the guide brings to the sheet: what the visitor needs to see, by when, what works, and what they tried. */
import type {Section} from '../../context/registry.js';
import type {RenderContext} from '../../context/render-context.js';
import type {Result} from '../../engine/outcome.js';
import {byWhen, lines, need, type Said} from './own-words.js';

/** How many sentences are taken at first: the page is one page. */
const SENTENCES = 2;

export function switchGuideSections(
  {msg}: RenderContext,
  said: Said,
  {sayings}: Result,
): readonly Section[] {
  const own = need(said);
  const when = byWhen(said).text;
  return [
    {
      id: 'need',
      title: msg('What I need to see to stay', {desc: 'Sheet: above the visitor’s own words'}),
      lines: own ? [{id: 'need', text: own}] : [],
    },
    {
      id: 'when',
      title: msg('By when', {desc: 'Sheet: above “In 4 sessions”'}),
      lines: when ? [{id: 'when', text: when}] : [],
    },
    {
      id: 'works',
      title: msg('What helps, and should stay', {desc: 'Sheet: above what helps'}),
      lines: lines(said, 'works').map(({id, text}) => ({id, text})),
    },
    {
      id: 'tried',
      title: msg('What I have tried', {desc: 'Sheet: above what the visitor has tried'}),
      lines: lines(said, 'tried').map(({id, text}) => ({id, text})),
    },
    {
      id: 'asks',
      title: msg('What I would like', {desc: 'Sheet: above what the visitor asks for'}),
      // As they would say it: the page is for the one whom it is about.
      lines: sayings.map((line, index) => (index < SENTENCES ? line : {...line, off: true})),
    },
  ];
}
