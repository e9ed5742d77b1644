// Runs the type checker of each framework over its app. What is wrong on purpose stands on a line that says so, and those are
// the lines that a checker has to name, no other.
import {execFile} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify, stripVTControlCharacters} from 'node:util';

const tsc = {
  command: ['tsc', '--pretty', 'false'],
  line: /^(\S+?)\((\d+),\d+\): error (.*)/gm,
};
const checkers = {
  react: tsc,
  react18: tsc,
  preact: tsc,
  solid: tsc,
  vue: {...tsc, command: ['vue-tsc', '--pretty', 'false']},
  svelte: {
    command: ['svelte-check', '--tsconfig', 'tsconfig.json', '--output', 'machine'],
    line: /^\d+ ERROR "(.+?)" (\d+):\d+ (.*)/gm,
  },
  angular: {command: ['ngc', '--noEmit'], line: /^(\S+?):(\d+):\d+ - error (.*)/gm},
};

/** @returns the lines that are named, and those that should be, as `file:line` */
export async function check(framework, {app, programs}) {
  const {command, line} = checkers[framework];
  const [program, ...options] = command;
  const said = await promisify(execFile)(join(programs, program), options, {cwd: app}).catch(
    (error) => error,
  );
  const text = stripVTControlCharacters(`${said.stdout}${said.stderr}`);
  const named = new Map(
    [...text.matchAll(line)].map(([, file, number, words]) => [`${file}:${number}`, words]),
  );
  const wrong = wrongLines(app);
  // A checker that could not do its work names nothing at all.
  if (said.code === undefined || !wrong.length)
    throw new Error(`${program} found nothing: ${text}`);
  return {named, wrong};
}

function wrongLines(app) {
  return readdirSync(app)
    .filter((file) => /^wrong\./i.test(file))
    .flatMap((file) =>
      readFileSync(join(app, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          /(\/\/|<!--) wrong\b/.test(line) ? [`${file}:${String(index + 1)}`] : [],
        ),
    );
}
