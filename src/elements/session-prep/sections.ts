/** What the session prep brings to the sheet: the lines that are filled, and what comes first. */
import {str} from '@lit/localize/internal/str-tag.js';
import type {Section, SheetLine} from '../../context/registry.js';
import {isText, type Asked} from '../../engine/check.js';
import {firstLine, textOf} from '../../engine/texts.js';
import type {ResultView} from '../../templates/result/result-view.js';

export function sessionPrepSections({
  context: {msg},
  check: {questions},
  answers,
  texts,
}: ResultView<Asked>): readonly Section[] {
  const first = firstLine(questions, answers, texts);
  const lines = (...ids: readonly string[]): readonly SheetLine[] =>
    questions
      .filter(isText)
      .filter((each) => ids.includes(each.id) && textOf(each, texts))
      .map((question): SheetLine => {
        const {id, label} = question;
        const words = textOf(question, texts);
        const text = label
          ? msg(str`${label}: ${words}`, {
              desc: 'A line of the sheet; 0 is how often, or what it is about; 1 a statement, or what the visitor wrote',
            })
          : words;
        return {
          id,
          text,
          topic: true,
          first: id === first?.id,
          byChoice: true,
        };
      });
  return [
    {
      id: 'since',
      title: msg('Since last time', {desc: 'Sheet: above what stayed and what was tried'}),
      lines: lines('became', 'stayed', 'tried', 'word'),
    },
    {
      id: 'held',
      title: msg('I held back', {desc: 'Sheet: above what the visitor did not say'}),
      lines: lines('held'),
    },
    {
      id: 'keep',
      title: msg('Please keep', {desc: 'Sheet: above what helped and should stay'}),
      lines: lines('keep'),
    },
  ];
}
