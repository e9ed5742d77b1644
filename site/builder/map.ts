/** Which answer leads where: a drawing for the eye, and the same as a table. */
import {html, nothing, svg, type TemplateResult} from 'lit/html.js';
import type {CheckFile} from '../../src/engine/check-file.js';
import type {ChoiceQuestion, Condition, Rule} from '../../src/engine/check.js';

interface Lead {
  readonly question: string;
  readonly answer: string;
  /** By the id of an outcome: how strongly, or a rule. */
  readonly to: readonly {readonly id: string; readonly weight: number; readonly words: string}[];
}

const STRENGTHS = ['', 'a little', 'clearly', 'strongly'];

export function leadsOf({questions, rules}: CheckFile): readonly Lead[] {
  const direct = rules.flatMap((rule) => directly(rule));
  return questions
    .filter((each): each is ChoiceQuestion => 'options' in each)
    .flatMap(({id: question, text, options}) =>
      options.map(({id: option, text: answer, weights = {}}) => ({
        question: text,
        answer,
        to: [
          ...Object.entries(weights).map(([id, weight]) => ({
            id,
            weight,
            words: weight < 0 ? 'against it' : (STRENGTHS[weight] ?? 'strongly'),
          })),
          ...direct
            .filter((each) => each.question === question && each.options.includes(option))
            .map(({outcome, words}) => ({id: outcome, weight: 3, words})),
        ],
      })),
    );
}

/** Rules that ask for answers by name. */
function directly(rule: Rule): readonly {
  readonly question: string;
  readonly options: readonly string[];
  readonly outcome: string;
  readonly words: string;
}[] {
  const asked = rule.when ? answersIn(rule.when) : [];
  const effects = [
    [
      [...(rule.first ?? []), ...(rule.show ?? []), ...(rule.last ?? []), ...(rule.only ?? [])],
      'by a rule',
    ],
    [[...(rule.exclude ?? []), ...(rule.hide ?? [])], 'kept away by a rule'],
  ] as const;
  return [
    ...asked.flatMap(({answer, in: options}) =>
      effects.flatMap(([ids, words]) =>
        ids.map((outcome) => ({question: answer, options, outcome, words})),
      ),
    ),
    ...(rule.firstOf ?? []).flatMap(directly),
  ];
}

function answersIn(
  condition: Condition,
): readonly {readonly answer: string; readonly in: readonly string[]}[] {
  if ('all' in condition) return condition.all.flatMap(answersIn);
  if ('any' in condition) return condition.any.flatMap(answersIn);
  return 'in' in condition ? [condition] : [];
}

export function mapSection(check: CheckFile): TemplateResult {
  const leads = leadsOf(check);
  const outcomes = check.groups.flatMap((group) => group.outcomes);
  const named = (id: string) => outcomes.find((each) => each.id === id)?.title ?? id;
  return html`<section aria-labelledby="map-title">
    <h2 id="map-title">Which answer leads where</h2>
    ${drawing(leads, outcomes)}
    <div class="wide" tabindex="0" role="region" aria-label="Table of answers">
      <table>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">Speaks for</th>
          </tr>
        </thead>
        <tbody>
          ${leads.map(
            ({question, answer, to}, index) =>
              html`${
                  question === leads[index - 1]?.question
                    ? nothing
                    : html`<tr>
                        <th scope="rowgroup" colspan="2">${question}</th>
                      </tr>`
                }
                <tr>
                  <td>${answer}</td>
                  <td>
                    ${to.map(({id, words}) => `${named(id)} (${words})`).join('; ') || 'nothing'}
                  </td>
                </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

const ROW = 26;
const WIDTH = 640;
const LEFT = 260;
const RIGHT = 400;
const LONGEST = 34;
const THINNEST_PX = 1;

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The table says the same: readers of a screen do not need it. */
function drawing(
  leads: readonly Lead[],
  outcomes: readonly {readonly id: string; readonly title: string}[],
): TemplateResult {
  const height = Math.max(leads.length, outcomes.length) * ROW + ROW;
  const left = (index: number) => ((index + 0.5) * height) / leads.length;
  const right = (index: number) => ((index + 0.5) * height) / outcomes.length;
  return html`<div class="drawing">
    <svg viewBox=${`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      ${leads.map(({answer, to}, index) => {
        const y = left(index);
        return svg`<text x=${LEFT - 10} y=${y + 4} text-anchor="end">${short(answer)}</text>
          ${to.map(({id, weight}) => {
            const end = right(outcomes.findIndex((each) => each.id === id));
            const middle = (LEFT + RIGHT) / 2;
            return svg`<path d=${`M${LEFT} ${y} C${middle} ${y} ${middle} ${end} ${RIGHT} ${end}`}
              class=${weight < 0 ? 'against' : 'for'} stroke-width=${Math.abs(weight) + THINNEST_PX}></path>`;
          })}`;
      })}
      ${outcomes.map(({title}, index) => svg`<text x=${RIGHT + 10} y=${right(index) + 4}>${short(title)}</text>`)}
    </svg>
  </div>`;
}
