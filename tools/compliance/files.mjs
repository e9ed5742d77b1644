// The files of the pack that are no documents. A document names one as code: `sbom.cdx.json`.
import {readFileSync} from 'node:fs';
import {stringify} from 'yaml';
import {documents} from './documents.mjs';
import {hazardsAsCsv} from './hazards.mjs';
import {report} from './openacr.mjs';
import {placeOf} from './place.mjs';
import {fileOf, isElsewhere} from './proofs.mjs';
import {bill} from './sbom.mjs';
import {securityTxt} from './security-txt.mjs';

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

/** @returns what a file holds, for a pack of a day */
export const files = {
  'accessibility-conformance-report.yaml': (date) => stringify(report(date)),
  'dpia.md': () => relinked(documents.find(({name}) => name === 'dpia')),
  'hazard-log.csv': () => hazardsAsCsv(),
  'sbom.cdx.json': (date) => json(dated(bill(), date)),
  'third-party-licenses.txt': () => readFileSync('dist/third-party-licenses.txt', 'utf8'),
  'third-party-licenses-tools.txt': () =>
    readFileSync('dist/third-party-licenses-tools.txt', 'utf8'),
  'LICENSE.txt': () => readFileSync('LICENSE', 'utf8'),
  'sri.json': () => readFileSync('dist/sri.json', 'utf8'),
  'security.txt': securityTxt,
};

/** A document that stays Markdown, with links that open in the pack. */
function relinked({file, text}) {
  return text.replace(/\]\(([^\s)]+)/g, (link, href) => {
    if (isElsewhere(href)) return link;
    const [, hash = ''] = href.split(/(?=#)/);
    return `](${placeOf(fileOf(file, href))}${hash}`;
  });
}

/** The same for the same day: npm writes the moment, and a random number. */
function dated({serialNumber: _, metadata, ...rest}, date) {
  return {...rest, metadata: {...metadata, timestamp: `${date}T00:00:00.000Z`}};
}
