/** What the format picker brings to the sheet. */
import type {Section, SheetLine} from '../../context/registry.js';
import type {RenderContext} from '../../context/render-context.js';
import type {Result} from '../../engine/outcome.js';

/** How many sentences, and how many questions, are taken at first: the page is one page. */
const SENTENCES = 2;
const QUESTIONS = 4;

export function formatPickerSections({msg}: RenderContext, result: Result): readonly Section[] {
  // An outcome that is shown only because no answer points anywhere is not a wish of the visitor.
  const ways = result.shown.filter(({place, reasons}) => place !== 'folded' && reasons.length);
  const first = (lines: readonly SheetLine[], count: number) =>
    lines.map((line, index) => (index < count ? line : {...line, off: true}));
  return [
    {
      id: 'sentences',
      title: msg('What I would like', {desc: 'Sheet: above what the visitor asks for'}),
      lines: first(result.sayings, SENTENCES),
    },
    {
      id: 'ways',
      title: msg('What I want to ask about', {desc: 'Sheet: above kinds of therapy'}),
      lines: ways.map(({outcome}) => ({id: outcome.id, text: outcome.title})),
    },
    {
      id: 'questions',
      title: msg('Questions I want to ask', {desc: 'Sheet: above questions to a therapist'}),
      lines: first(
        result.lines.flatMap(({id, text, list}) => (list ? {id, text} : [])),
        QUESTIONS,
      ),
    },
  ];
}
