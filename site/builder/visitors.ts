/** Random visitors answer, and a table says how often each outcome was shown. */
import {html, nothing, svg, type TemplateResult} from 'lit/html.js';
import type {CheckFile} from '../../src/engine/check-file.js';
import {lint} from '../../src/lint.js';

const VISITORS = 10_000;
const BAR = {width: 200, height: 14};

export interface Visit {
  readonly shares: readonly {readonly title: string; readonly share: number}[];
}

/** @param seed other visitors for another seed */
export function visit(check: CheckFile, seed: number): Visit {
  // A limit of 0 leaves nothing to enumerate: every part is answered by random visitors.
  const {shares} = lint(check, {now: new Date(), limit: 0, samples: VISITORS, seed});
  return {
    shares: check.groups
      .flatMap(({outcomes}) => outcomes)
      .map(({id, title}) => ({title, share: shares[id] ?? 0}))
      .sort((a, b) => b.share - a.share),
  };
}

const percent = new Intl.NumberFormat('en', {style: 'percent', maximumFractionDigits: 1});

export function visitorsSection(visited: Visit | undefined, go: () => void): TemplateResult {
  return html`<section aria-labelledby="visitors-title">
    <h2 id="visitors-title">Who gets what</h2>
    <p>
      Each visitor gives any answer or none, with the same chance. Real people answer otherwise, but
      an outcome that hardly anybody gets here needs a second look.
    </p>
    <button type="button" id="visitors" class="main" @click=${go}>
      Let 10,000 random visitors answer
    </button>
    <div role="status">
      ${
        visited
          ? html`<table>
              <caption>
                How many of 10,000 random visitors are shown each outcome
              </caption>
              <thead>
                <tr>
                  <th scope="col">Outcome</th>
                  <th scope="col">Visitors</th>
                </tr>
              </thead>
              <tbody>
                ${visited.shares.map(
                  ({title, share}) =>
                    html`<tr>
                      <th scope="row">${title}</th>
                      <td>${bar(share)} ${percent.format(share)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
          : nothing
      }
    </div>
  </section>`;
}

function bar(share: number): TemplateResult {
  const {width, height} = BAR;
  return html`<svg class="bar-chart" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
    ${svg`<rect class="track" width=${width} height=${height} rx="3"></rect>
      <rect width=${width * share} height=${height} rx="3"></rect>`}
  </svg>`;
}
