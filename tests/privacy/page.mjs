// The pages: our widgets beside words of the host, and a plain form that gives everything away.
import {tags as widgets} from '../../tools/widget-names.mjs';

export {widgets};

/** A publisher's own check. */
export const CHECK = '/first-session.check.json';

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<style>body{margin:0;font:16px/1.5 sans-serif} main{margin-left:420px;width:720px} aside{position:fixed;left:0;top:0;width:380px}</style>`;

const ASIDE = `<aside><h1>Words of the host</h1><p>Something to read beside the widgets.</p><button type="button">Outside</button></aside>`;

export const widgetsPage = page('');
/** Each widget is isolated, in its own frame: no other rendering counts. */
export const isolatedPage = page('isolated="strict"');

function page(how) {
  const more = (tag) => (tag === 'cairn-check' ? `src="${CHECK}"` : '');
  const all = widgets.map((tag) => `<${tag} region="US" ${how} ${more(tag)}></${tag}>`);
  return `${HEAD}${ASIDE}<main>${all.join('<p>Between.</p>')}</main>`;
}

export const formPage = `${HEAD}${ASIDE}<main><form id="plain">
<fieldset>${['Hardly worth mentioning', 'Most days of the week', 'Every waking moment']
  .map(
    (label, index) =>
      `<p><label><input type="radio" name="q" value="value-of-answer-${index}"> <span>${label}</span></label></p>`,
  )
  .join('')}</fieldset>
<p><label>In your own words <textarea name="words" rows="2" cols="60"></textarea></label></p>
<p><button class="primary">Show</button></p>
<div id="result"></div></form></main>
<script>
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const result = document.getElementById('result');
  result.setAttribute('part', 'result');
  result.innerHTML = '<p>What came out of it is a paragraph of some length.</p><p>It has another one below that nobody copies.</p>';
});
</script>`;
