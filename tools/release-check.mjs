// Refuses a release while something is shown that no person has checked on the service's own site, and while the package does
// not say where its source lives: provenance is checked against that.
import {readFileSync} from 'node:fs';
import {unchecked} from './help-lines/unchecked.ts';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const waiting = unchecked(read('src/content/helplines.json'), read('src/content/licensing.json'));

if (waiting.length > 0) {
  console.error(
    `No release yet: ${waiting.length} rows are shown that nobody has checked (checkedBy is empty in helplines.json or licensing.json):`,
  );
  for (const row of waiting) console.error(`  ${row}`);
  process.exitCode = 1;
}

const {repository} = read('package.json');
const {url} = typeof repository === 'string' ? {url: repository} : (repository ?? {});

if (!url) {
  console.error(
    'No release yet: package.json has no "repository", which `npm publish --provenance` and readers need.',
  );
  process.exitCode = 1;
}
