// Refuses a release while a help line that ships has not been checked by a person on the service's own site, and while the
// package does not say where its source lives: provenance is checked against that.
import {readFileSync} from 'node:fs';

const {lines} = JSON.parse(readFileSync('src/content/helplines.json', 'utf8'));
const unchecked = lines.filter((line) => line.ship && !line.checkedBy);

if (unchecked.length > 0) {
  console.error(
    `No release yet: ${unchecked.length} help lines ship that nobody has checked (checkedBy is empty in helplines.json):`,
  );
  for (const {country, name, site} of unchecked) {
    console.error(`  ${country}  ${name}${site ? `  ${site}` : ''}`);
  }
  process.exitCode = 1;
}

const {repository} = JSON.parse(readFileSync('package.json', 'utf8'));
const {url} = typeof repository === 'string' ? {url: repository} : (repository ?? {});

if (!url) {
  console.error(
    'No release yet: package.json has no "repository", which `npm publish --provenance` and readers need.',
  );
  process.exitCode = 1;
}
