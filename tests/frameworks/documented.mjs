// What docs/recipes and the README tell people to write, taken from there.
import {readFileSync} from 'node:fs';

/** @returns what is in the code blocks below a heading, with their languages */
export function fences(file, heading) {
  const [, section] = readFileSync(file, 'utf8').split(new RegExp(`^##+ ${heading}$`, 'm'));
  const [text] = section.split(/^##+ /m);
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
    language,
    code,
  }));
}
