/** The program: which command, and what it says when it cannot be done. */
import {buildCommand} from './build-command.js';
import {checkCommand} from './check-command.js';
import {exportCommand} from './export-command.js';
import {initCommand} from './init-command.js';
import {previewCommand} from './preview-command.js';
import {translateCommand} from './translate-command.js';
import {UsageError, type ExitCode, type World} from './world.js';

export const HELP = `cairn-widgets: make, prove and translate a check for <cairn-check>

  init [FILE] [--from FILE]          a small check to begin with, or one from FHIR, SurveyJS or CSV
  check FILE… [--format text|json|sarif] [--against OLDFILE] [--strict]
        [--limit N] [--samples N] [--seed N]
                                     find what is wrong with it
  preview FILE [--port N]            see it in a browser, with each change
  translate FILE --to LANG --out words.csv|words.xlf
  translate FILE [--to LANG] --in words.csv|words.xlf
  build FILE [--out FILE.html]       one page that requests nothing
  export FILE [--out FILE] [--url ADDRESS]
                                     a FHIR R4 Questionnaire

Exit codes: 0 no errors, 1 errors found (with --strict: warnings too), 2 the command or a file cannot be read.`;

type Command = (args: readonly string[], world: World) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  init: initCommand,
  check: checkCommand,
  preview: previewCommand,
  translate: translateCommand,
  build: buildCommand,
  export: exportCommand,
};

export async function run(
  [name = 'help', ...args]: readonly string[],
  world: World,
): Promise<ExitCode> {
  if (['help', '--help', '-h'].includes(name) || args.includes('--help')) {
    world.print(HELP);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(`There is no command “${name}”. See cairn-widgets --help.`);
    return await command(args, world);
  } catch (error) {
    const isKnown =
      error instanceof UsageError || String(Object(error).code).startsWith('ERR_PARSE_ARGS');
    if (!isKnown) throw error;
    world.complain((error as Error).message);
    return 2;
  }
}
