/** `cairn-widgets preview FILE`: a server on this computer that shows the check, and shows it anew when the file changes. */
import {readFileSync, watch} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, dirname, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {readText} from './files.js';
import {linesOf} from './json-lines.js';
import {checkPage, PREVIEW_SCRIPT, previewPage} from './preview-pages.js';
import {reportOn} from './report-on.js';
import {textReport} from './report-text.js';
import {UsageError, type ExitCode, type World} from './world.js';

const PORT = 4174;
const LARGEST_PORT = 65_535;
/** While someone types, a quick look is enough. */
const QUICK = {limit: 50_000, samples: 5_000};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};

export async function previewCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {port: {type: 'string', default: String(PORT)}},
  });
  const [file] = positionals;
  if (file === undefined) throw new UsageError('Which file? cairn-widgets preview FILE');
  readText(world, file);
  const server = await startPreview(file, world, portIn(values.port));
  world.print(`${file} at ${addressOf(server)} – stop with Ctrl+C.`);
  await new Promise((done) => server.once('close', done));
  return 0;
}

function portIn(value: string): number {
  const port = Number(value);
  if (value.trim() === '' || !Number.isInteger(port) || port < 0 || port > LARGEST_PORT)
    throw new UsageError(`--port is a whole number up to ${LARGEST_PORT}, not “${value}”.`);
  return port;
}

export function addressOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/** Listens on this computer only. */
export function startPreview(file: string, world: World, port: number): Promise<Server> {
  const listeners = new Set<ServerResponse>();
  const path = resolve(world.cwd, file);
  // Editors replace a file, so its folder is watched.
  const watcher = watch(dirname(path), (_, changed) => {
    if (changed !== null && changed !== basename(path)) return;
    for (const each of listeners) each.write('data: changed\n\n');
  });
  const server = createServer((request, response) => {
    answer(request, response, {file, world, listeners});
  });
  server.once('close', () => {
    watcher.close();
  });
  return new Promise((done, failed) => {
    server.once('error', (error) => {
      watcher.close();
      failed(new UsageError(`Port ${port} cannot be used: ${error.message}. Try --port.`));
    });
    server.listen(port, 'localhost', () => {
      done(server);
    });
  });
}

interface Preview {
  readonly file: string;
  readonly world: World;
  readonly listeners: Set<ServerResponse>;
}

function answer(
  {url = '/'}: IncomingMessage,
  response: ServerResponse,
  {file, world, listeners}: Preview,
): void {
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  const send = (type: string, body: string | Buffer) => {
    response.writeHead(200, {
      'Content-Type': TYPES[type] ?? TYPES.text,
      'Cache-Control': 'no-store',
    });
    response.end(body);
  };
  try {
    if (pathname === '/') return send('html', previewPage(file));
    if (pathname === '/preview.js') return send('js', PREVIEW_SCRIPT);
    if (pathname === '/check.json') return send('json', readText(world, file));
    if (pathname === '/findings') return send('text', findings(file, world));
    if (pathname === '/page') {
      const value = (name: string) => searchParams.get(name) ?? '';
      const lang = value('lang') || languageOf(file, world);
      return send('html', checkPage({lang, dir: value('dir'), scheme: value('scheme')}));
    }
    if (pathname === '/changes') {
      response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
      response.write(':\n\n');
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
      return;
    }
    // Only files of the build, whose names have no steps up.
    if (/^\/dist\/[\w./-]+\.js$/.test(pathname) && !pathname.includes('..'))
      return send('js', readFileSync(new URL(pathname.slice('/dist/'.length), world.dist)));
    response.writeHead(404).end();
  } catch {
    response.writeHead(404).end();
  }
}

function findings(file: string, world: World): string {
  const json = readText(world, file);
  try {
    const report = reportOn({json, value: JSON.parse(json)}, {now: world.now, ...QUICK});
    return textReport(file, report, linesOf(json));
  } catch (error) {
    return `${file} is no JSON: ${(error as Error).message}`;
  }
}

function languageOf(file: string, world: World): string {
  try {
    const {lang} = JSON.parse(readText(world, file)) as {lang?: unknown};
    return typeof lang === 'string' ? lang : 'en';
  } catch {
    return 'en';
  }
}
