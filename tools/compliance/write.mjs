// Writes the whole pack into a folder.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {conformanceReport} from './conformance-page.mjs';
import {documents} from './documents.mjs';
import {files} from './files.mjs';
import {FOLDER} from './names.mjs';
import {page, REPORT} from './page.mjs';
import {placeOf} from './place.mjs';
import {brokenProofs, fileOf, isElsewhere, linksOf} from './proofs.mjs';

/**
 * @param folder is emptied first
 * @param date day of the pack, as in 2026-12-31
 * @throws if a document links a file, or names a test, that is not there
 */
export function writePack(folder, date) {
  const broken = documents.flatMap(brokenProofs);
  if (broken.length) throw new Error(broken.join('\n'));

  rmSync(folder, {recursive: true, force: true});
  const write = (place, text) => {
    mkdirSync(dirname(join(folder, place)), {recursive: true});
    writeFileSync(join(folder, place), text);
  };
  const proofs = new Set(documents.flatMap(linked));
  const has = (path) => proofs.has(path) || documents.some(({file}) => file === path);

  for (const {file, text} of documents) write(placeOf(file), page({file, text}));
  write(
    REPORT,
    page({file: `${FOLDER}/${REPORT.replace('.html', '.md')}`, text: conformanceReport(date)}),
  );
  for (const [name, content] of Object.entries(files)) write(name, content(date));
  for (const path of proofs) write(placeOf(path), proof(path, has));
  write('pack.css', readFileSync('tools/compliance/pack.css', 'utf8'));
}

function linked({file, text}) {
  return linksOf(text)
    .filter(({href}) => !isElsewhere(href))
    .map(({href}) => fileOf(file, href))
    .filter((path) => !path.startsWith(`${FOLDER}/`));
}

/** The file that proves something: a page, or as it is. */
function proof(path, has) {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.md') ? page({file: path, text, has}) : text;
}
