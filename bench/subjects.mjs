// The quizzes that are measured, each as one page: built alike, served alike, with the same words.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {basename} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {selfCheck} from '../src/content/self-check.ts';
import {loadedWith, resultsOf} from '../tools/loaded-with.mjs';

const QUESTIONS = 7;
const {title, questions} = selfCheck((words) => words);
const asked = questions.slice(0, QUESTIONS);

/** What a visitor is asked, in every subject. */
export const quiz = {
  title,
  lead: asked[0].lead,
  questions: asked.map(({text}) => text),
  scale: asked[0].options.map(({text}) => text),
};

const folder = new URL('subjects/', import.meta.url).pathname;

async function bundled(name) {
  const {outputFiles} = await build({
    entryPoints: [`${folder}${name}.js`],
    outdir: 'out',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: {QUIZ: JSON.stringify(quiz), 'process.env.NODE_ENV': '"production"'},
  });
  const files = outputFiles.map(({path, text}) => [`${name}/${basename(path)}`, text]);
  return {tag: 'quiz-subject', files: files.sort(([a], [b]) => (a < b ? 1 : -1))};
}

/** As they are built, with what they bring along at once and ask for as soon as they run. */
function shipped(...entries) {
  const paths = entries.flatMap((file) => [...loadedWith(file), ...resultsOf(file)]);
  return {
    tag: 'cairn-self-check no-intro',
    files: paths.map((path) => [path, readFileSync(path, 'utf8')]),
  };
}

/** By name: the tag, and its files, of which the first is the script of the page. `nothing` is the page alone. */
export const subjects = {
  nothing: {tag: 'quiz-subject', files: []},
  'hand-written': await bundled('hand-written'),
  'minimal Lit': await bundled('minimal-lit'),
  'self-check.js': shipped('dist/self-check.js'),
  'cairn.js': shipped('dist/cairn.js'),
  'cairn.auto.js': shipped('dist/cairn.auto.js', 'dist/self-check.js'),
  SurveyJS: await bundled('surveyjs'),
};

const compressed = new Map(
  Object.values(subjects).flatMap(({files}) =>
    files.map(([path, text]) => [`/${path}`, brotliCompressSync(text)]),
  ),
);

/** What a visitor's browser fetches for it, in bytes. */
export function weight(name) {
  return subjects[name].files.reduce((sum, [path]) => sum + compressed.get(`/${path}`).length, 0);
}

/**
 * @param count how many stand on the page from the start
 * @param text whether the page has text around the quiz, which a late quiz may push down
 * @param far whether a visitor has far to scroll before it
 */
function pageOf(name, {count, text, far, height}) {
  const {tag, files} = subjects[name];
  const [script] = files.map(([path]) => path);
  const sheet = files.map(([path]) => path).find((path) => path.endsWith('.css'));
  const style = height ? ` style="display: block; min-height: ${height}"` : '';
  const words = text ? '<p>Words of the page, which stand where they stand.</p>' : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Quiz</title><link rel="icon" href="data:,">
${sheet ? `<link rel="stylesheet" href="/${sheet}">` : ''}
${script ? `<script type="module" src="/${script}"></script>` : ''}
<body>${far ? '<div style="height: 9999px"></div>' : ''}${words}${`<${tag}${style}></${tag.split(' ')[0]}>`.repeat(count)}${words}`;
}

/** @returns where the pages are: `/?subject=…&count=…&text&far&height=…` */
export async function serve() {
  const server = createServer(({url}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://localhost');
    const file = compressed.get(pathname);
    const type = file ? (pathname.endsWith('.js') ? 'text/javascript' : 'text/css') : 'text/html';
    const body =
      file ??
      brotliCompressSync(
        pageOf(searchParams.get('subject'), {
          count: Number(searchParams.get('count') ?? 1),
          text: searchParams.has('text'),
          far: searchParams.has('far'),
          height: searchParams.get('height'),
        }),
      );
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br'});
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return {address: `http://localhost:${server.address().port}/`, stop: () => server.close()};
}
