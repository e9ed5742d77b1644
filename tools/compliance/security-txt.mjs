// A security.txt (RFC 9116) for whoever serves the files. It needs a contact, and only a repository has one.
import {readFileSync} from 'node:fs';

/** RFC 9116 recommends less than a year. */
const VALID_DAYS = 183;
const DAY_MS = 86_400_000;

/** @param date day of the pack, as in 2026-12-31 */
export function securityTxt(date) {
  const {repository} = JSON.parse(readFileSync('package.json', 'utf8'));
  const home = (repository?.url ?? repository)?.replace(/^git\+|\.git$/g, '');
  const expires = new Date(Date.parse(date) + VALID_DAYS * DAY_MS).toISOString();
  return [
    ...(home
      ? []
      : [
          '# Not ready to be served: the project has no public repository yet, and no other contact.',
          '# Replace REPOSITORY by its address.',
        ]),
    `Contact: ${home ?? 'https://REPOSITORY'}/security/advisories/new`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Policy: ${home ?? 'https://REPOSITORY'}/blob/main/SECURITY.md`,
    '',
  ].join('\n');
}
