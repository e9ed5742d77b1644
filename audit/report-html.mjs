// The report as one page that stands alone: no script, no request.
import {wordsOf} from './kinds.mjs';

export function htmlReport(report, css) {
  const {title, url, date, browser, clean, complete} = report;
  const state = !clean ? 'learned' : complete ? 'clean' : 'unfinished';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Cairn audit: ${text(title || url)}</title>
<style>${css}</style>
<header>
<p class="kicker">Cairn audit</p>
<h1>${text(title || url)}</h1>
<p class="quiet"><a href="${text(url)}">${text(url)}</a> · <time datetime="${text(date)}">${text(dayOf(date))}</time> · ${text(browser)}</p>
<div class="verdict ${state}">${verdict(report, state)}</div>
</header>
<main>
${advice(report.advice)}
${scripts(report)}
<div class="pair">
${widgets(report)}
${policies(report.policies)}
</div>
</main>
<footer><p>${foot(report)}</p></footer>
</html>
`;
}

function verdict({scripts, widgets}, state) {
  const answered = widgets.filter((each) => each.answered).length;
  const visited = `${count(answered, 'widget')} answered by mouse and keyboard beside ${count(scripts.filter(({kind}) => kind !== 'cairn').length, 'other script')}.`;
  if (state === 'clean') return `<p class="big">No script learned an answer.</p><p>${visited}</p>`;
  if (state === 'unfinished')
    return `<p class="big">No script learned an answer, but not every widget could be answered.</p><p>${visited}</p>`;
  const learners = (what) => scripts.filter((each) => Object.keys(each[what]).length);
  const of = (rows, words) =>
    rows.length ? [`${count(rows.length, 'script')} learned ${words}`] : [];
  const parts = [
    ...of(learners('learned'), 'something of a visitor’s answers'),
    ...of(learners('ofForms'), 'something from this page’s own forms'),
  ];
  return `<p class="big">${parts.join('; ')}.</p><p>${visited}</p>`;
}

function advice(rows) {
  if (!rows.length) return section('What to change', '<p>Nothing.</p>');
  const items = rows.map(
    ({level, what, why}) =>
      `<li class="${level}"><strong>${text(what)}</strong> <span>${text(why)}</span></li>`,
  );
  return section('What to change', `<ol class="advice">${items.join('')}</ol>`);
}

function scripts({scripts: rows, url: page}) {
  const own = new URL(page).host;
  const body = rows.map(
    ({name, url, host, kind, before, loadedBy, learned, ofForms, sentTo}) => `<tr>
<th scope="row">${text(name)}<span class="quiet address">${text(short(url))}</span>${loadedBy ? `<span class="quiet">loaded by ${text(short(loadedBy))}</span>` : ''}</th>
<td>${text(host === own ? 'this site' : host)}</td>
<td>${kind === 'cairn' ? '' : before === null ? 'not known' : before ? 'before Cairn' : 'after Cairn'}</td>
<td>${learnedCell(learned, ofForms)}</td>
<td>${sentTo.length ? text(sentTo.join(', ')) : '<span class="quiet">nowhere</span>'}</td>
</tr>`,
  );
  return section(
    'Scripts',
    `<div class="wide" tabindex="0" role="region" aria-label="Scripts"><table>
<thead><tr><th scope="col">Script</th><th scope="col">From</th><th scope="col">Ran</th><th scope="col">Learned</th><th scope="col">Sent data to</th></tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`,
  );
}

function learnedCell(learned, ofForms) {
  const list = (found) =>
    Object.entries(found)
      .map(
        ([kind, example]) =>
          `<li><strong>${text(wordsOf(kind))}</strong> <q>${text(String(example).slice(0, 60))}</q></li>`,
      )
      .join('');
  const parts = [
    ...(Object.keys(learned).length ? [`<p>Of the widgets:</p><ul>${list(learned)}</ul>`] : []),
    ...(Object.keys(ofForms).length ? [`<p>Of other forms:</p><ul>${list(ofForms)}</ul>`] : []),
  ];
  return parts.join('') || 'nothing';
}

function widgets({widgets: rows}) {
  const items = rows.map(({tag, isolated, noShield, inFrame, answered, problem}) => {
    const how = [
      answered ? 'answered' : 'not answered',
      inFrame ? 'in a frame' : isolated ? 'isolated' : 'not isolated',
      ...(noShield ? ['no-shield'] : []),
    ];
    return `<li><code>&lt;${text(tag)}&gt;</code> ${text(how.join(', '))}.${problem ? ` ${text(problem)}` : ''}</li>`;
  });
  return section('Widgets', `<ul>${items.join('')}</ul>`);
}

function policies(rows) {
  const items = rows.map(
    ({name, value, level, says}) =>
      `<li class="${level}"><strong>${text(name)}</strong> ${level === 'missing' ? 'missing' : level === 'weak' ? 'weak' : value ? 'set' : 'not set'}. ${text(says)}</li>`,
  );
  return section('Policies', `<ul>${items.join('')}</ul>`);
}

function foot({requests, formsFilled, consented}) {
  return [
    `${count(requests, 'request')} read.`,
    ...(consented ? [`Pressed “${text(consented)}” first.`] : []),
    ...(formsFilled
      ? [`${count(formsFilled, 'form')} of the page filled in; nothing of it reached a server.`]
      : []),
    'An audit sees what is sent while it looks. It cannot see what is encrypted by a script, kept for later, or shown to some visitors only.',
  ].join(' ');
}

function section(heading, body) {
  return `<section><h2>${heading}</h2>${body}</section>`;
}

function dayOf(date) {
  return new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
}

function short(url) {
  const {pathname, search} = new URL(url);
  const path = pathname + (search ? '?…' : '');
  return path.length > 60 ? `…${path.slice(-59)}` : path;
}

function count(number, word) {
  return `${number} ${number === 1 ? word : `${word}s`}`;
}

export function text(value) {
  return String(value).replace(
    /[&<>"']/g,
    (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'})[sign],
  );
}
