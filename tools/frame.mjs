// Makes the pages that systems which allow only frames can show: dist/frame.html for every widget, dist/frame/NAME.html for one,
// and dist/oembed/NAME.json, by which a pasted address of the latter becomes the widget. CAIRN_BASE_URL says where the files
// will be found; those that are not built for a place say https://example.org/cairn/, to be replaced.
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {checks} from '../src/content/checks.ts';
import {directories} from '../src/content/helplines.ts';
import {selfCheck} from '../src/content/self-check.ts';
import {widgetNames} from '../src/context/widget-names.ts';
import {targetLocales} from '../src/locales/index.ts';
import {translate} from '../src/locales/translate.ts';

const BASE = (process.env.CAIRN_BASE_URL ?? 'https://example.org/cairn/').replace(/\/*$/, '/');
const SIZE = {width: 600, height: 720};

const english = (template) => translate(undefined, template);
const check = selfCheck(english);
const titles = Object.fromEntries(
  Object.entries(checks).map(([name, make]) => [name, make(english).title]),
);
const [{name: service, site}] = directories();
const template = readFileSync('src/frame/page.html', 'utf8');

for (const folder of ['dist/frame/words', 'dist/oembed']) mkdirSync(folder, {recursive: true});
copyFileSync('src/frame/frame.css', 'dist/frame/frame.css');
copyFileSync('src/frame/host.js', 'dist/frame/host.js');
for (const lang of targetLocales)
  for (const name of widgetNames) {
    const words = {...(await builtWords(lang)), ...(await builtWords(`${lang}.${name}`))};
    const text = JSON.stringify(words).replace(
      /[\u2028\u2029]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16)}`,
    );
    writeFileSync(
      `dist/frame/words/${lang}.${name}.js`,
      `cairnWords[${JSON.stringify(lang)}]=${text};\n`,
    );
  }

writeFileSync(
  'dist/frame.html',
  page('Cairn').replaceAll(/(href|src)="(frame\.)/g, '$1="frame/$2'),
);
for (const [name, title] of Object.entries(titles)) {
  const oembed = `<link rel="alternate" type="application/json+oembed" href="${BASE}oembed/${name}.json" title="${title}" />`;
  writeFileSync(
    `dist/frame/${name}.html`,
    page(title)
      .replace('<html lang="en">', `<html lang="en" data-widget="${name}">`)
      .replace('<link rel="icon"', `${oembed}\n    <link rel="icon"`),
  );
  const {width, height} = SIZE;
  const frame = `<iframe src="${BASE}frame/${name}.html" title="${title}" width="${width}" height="${height}" style="border:0"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: 'Cairn',
    provider_url: BASE,
    title,
    html: frame,
    ...SIZE,
  };
  writeFileSync(`dist/oembed/${name}.json`, `${JSON.stringify(answer, undefined, 2)}\n`);
}

/** As the build has shortened them. */
async function builtWords(file) {
  return (await import(`../dist/locales/${file}.js`)).default;
}

/** With what is of use without JavaScript. */
function page(title) {
  const signs = check.questions.slice(0, 5).map(({text}) => `<li>${text}</li>`);
  const help = english('Need to talk to someone now?', {desc: 'Opens the help lines'});
  return template.replace('<title>Cairn</title>', `<title>${title}</title>`).replace(
    '<noscript></noscript>',
    `<noscript>
      <p><strong>${check.title}</strong></p>
      <ul>
        ${signs.join('\n        ')}
      </ul>
      <p>${help} <a href="${site}" target="_blank" rel="noreferrer">${service}</a></p>
    </noscript>`,
  );
}
