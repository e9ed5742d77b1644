// A site with our widgets, or with a plain form, and a tool's own servers: all on one loopback address, one for each visit.
import {createServer} from 'node:http';
import {createServer as createSecure} from 'node:https';

/**
 * @param files path → text
 * @param cache how long a browser may keep them
 * @param certificate `{key, cert}`, for a site with TLS
 * @returns `{origin, sent, quiet, close}`; `sent` grows by the body and the address of whatever reaches a path that is no file
 */
export async function startSite(files, cache = 'no-store', certificate = undefined) {
  const sent = [];
  let last = Date.now();
  const answerTo = (request, response) => {
    const {pathname, search} = new URL(request.url, 'http://site');
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      last = Date.now();
      if (pathname in files) {
        response.writeHead(200, {'content-type': typeOf(pathname), 'cache-control': cache});
        return response.end(files[pathname]);
      }
      if (search) sent.push(Buffer.from(search.slice(1)));
      if (chunks.length) sent.push(Buffer.concat(chunks));
      response.writeHead(200, {
        'content-type': 'application/json',
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      });
      response.end(JSON.stringify(answer(pathname, search)));
    });
  };
  const server = certificate ? createSecure(certificate, answerTo) : createServer(answerTo);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `${certificate ? 'https://localhost' : 'http://127.0.0.1'}:${server.address().port}`,
    sent,
    quiet: async (ms, most) => {
      const end = Date.now() + most;
      last = Date.now();
      while (Date.now() - last < ms && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 50));
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function typeOf(path) {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
}

/** What each tool's server says when it wants everything. */
function answer(path, search) {
  if (/^\/(flags|decide|array)/.test(path))
    return {
      supportedCompression: ['gzip', 'gzip-js'],
      hasFeatureFlags: false,
      featureFlags: {},
      isAuthenticated: false,
      autocapture_opt_out: false,
      captureDeadClicks: true,
      heatmaps: true,
      capturePerformance: true,
      siteApps: [],
      sessionRecording: {
        endpoint: '/s/',
        recorderVersion: 'v2',
        consoleLogRecordingEnabled: true,
        sampleRate: null,
        minimumDurationMilliseconds: 0,
      },
    };
  if (path.startsWith('/config/amplitude'))
    return {
      configs: {
        sessionReplay: {
          sr_sampling_config: {capture_enabled: true, sample_rate: 1},
          sr_interaction_config: {enabled: true, trackEveryNms: 100, batch: false},
          sr_privacy_config: {defaultMaskLevel: 'light', unmaskSelector: ['*']},
        },
      },
    };
  // New Relic's first answer turns its parts on.
  if (/^\/1\//.test(path) || search.includes('perf='))
    return {
      st: 1,
      sts: 1,
      err: 1,
      ins: 1,
      spa: 1,
      sr: 1,
      srs: 1,
      loaded: 1,
      log: 3,
      logapi: 3,
      app: {agents: [{entityGuid: 'guid'}], nrServerTime: Date.now()},
    };
  return {status: 1, success: true, code: 200};
}
