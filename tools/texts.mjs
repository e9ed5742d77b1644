// Which widgets need which text: those whose files hold the `msg` call, directly or by an import. Each widget loads its own words,
// and what more than one widget needs is shared.
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {extractTemplate, isMsgCall} from '@lit/localize-tools/lib/program-analysis.js';
import ts from 'typescript';
import {widgetNames} from '../src/context/widget-names.ts';
import {withPlaceholders} from '../src/locales/translate.ts';

const files = readdirSync('src', {recursive: true})
  .map((name) => resolve(join('src', name)))
  .filter((file) => file.endsWith('.ts') && !file.includes('locales'));
const {config} = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'));
const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
const program = ts.createProgram(files, {...options, noEmit: true});
const checker = program.getTypeChecker();

/** @returns {Map<string, string | undefined>} for each English text the only widget that needs it; nothing where several do */
export function widgetOfTexts() {
  const needed = new Map();
  for (const name of widgetNames)
    for (const file of filesOf(name))
      for (const text of textsIn(file)) needed.set(text, (needed.get(text) ?? new Set()).add(name));
  return new Map(
    [...needed].map(([text, [only, ...more]]) => [text, more.length ? undefined : only]),
  );
}

/** The element with all that it imports, its result included. */
function filesOf(name) {
  const found = new Set();
  const queue = [resolve(`src/elements/${name}/${name}-element.ts`)];
  for (const file of queue) {
    const source = program.getSourceFile(file);
    if (!source || found.has(source)) continue;
    found.add(source);
    for (const specifier of importsOf(source))
      queue.push(resolve(file, '..', specifier).replace(/\.js$/, '.ts'));
  }
  return found;
}

/** An import of types brings no text. */
function importsOf(source) {
  const found = [];
  visit(source, (node) => {
    const isStatic =
      (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) ||
      (ts.isExportDeclaration(node) && !node.isTypeOnly);
    const isDynamic =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const specifier = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
    if (specifier?.text.startsWith('.')) found.push(specifier.text);
  });
  return found;
}

function textsIn(source) {
  const found = [];
  visit(source, (node) => {
    if (!isMsgCall(node, checker)) return;
    const {result, error} = extractTemplate(node.arguments[0], source, checker);
    if (error) throw new Error(`${source.fileName}: ${error.messageText}`);
    found.push(englishOf(result.contents));
  });
  return found;
}

/** Two values may follow one another; between any other two is a text. */
function englishOf(contents) {
  const strings = [''];
  for (const part of contents)
    if (typeof part === 'string') strings[strings.length - 1] += part;
    else strings.push('');
  return withPlaceholders(strings);
}

function visit(node, callback) {
  callback(node);
  ts.forEachChild(node, (child) => visit(child, callback));
}
