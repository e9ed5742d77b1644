// The tools that are tried, each set to record all it can; their code is in `trackers/`.
import {readFileSync} from 'node:fs';
import {clarityInputs, clarityPoints} from '../../audit/clarity.mjs';

/**
 * `before` runs in the page before the tool. `points` finds coordinates where a tool packs them in arrays; elsewhere they
 * have names that end in x and y. With `leaves`, the visitor presses ways out as well. What is made for our widgets (`ofOurs`) has no need of a form to prove that it leaks.
 */
export const trackers = [
  {name: 'rrweb', package: 'rrweb'},
  {name: 'PostHog', package: 'posthog-js', file: 'posthog'},
  {name: 'Sentry replay', package: '@sentry/browser', file: 'sentry'},
  {
    name: 'Clarity',
    package: 'clarity-js',
    file: 'clarity',
    points: clarityPoints,
    choices: clarityInputs,
  },
  {
    name: 'Clarity, `unmask: *`',
    package: 'clarity-js',
    file: 'clarity',
    before: 'globalThis.clarityUnmask = ["*"]',
    points: clarityPoints,
    choices: clarityInputs,
  },
  {name: 'Datadog RUM', package: '@datadog/browser-rum', file: 'datadog'},
  {name: 'Amplitude replay', package: '@amplitude/session-replay-browser', file: 'amplitude'},
  {name: 'Mixpanel', package: 'mixpanel-browser', file: 'mixpanel'},
  {
    name: 'New Relic, its own defaults',
    package: '@newrelic/browser-agent',
    file: 'newrelic',
    before: 'globalThis.newrelicOwn = ["id", "className", "tagName", "type"]',
  },
  {name: 'New Relic, `value`', package: '@newrelic/browser-agent', file: 'newrelic'},
  {
    name: 'New Relic, `textContent`',
    package: '@newrelic/browser-agent',
    file: 'newrelic',
    before: 'globalThis.newrelicAttributes = ["textContent"]',
  },
  // Ours: what a hostile script could do.
  {name: 'A script that listens, walks and inspects', file: 'own'},
  {name: 'A script that asks where and whether', file: 'asking', ofOurs: true},
  {name: 'A script that hears what the browser tells', file: 'browser', ofOurs: true, leaves: true},
  {
    name: 'A script that sends the height of the page',
    file: 'height',
    ofOurs: true,
  },
  {name: 'A script that patches the platform', file: 'patching', ofOurs: true},
].map((tracker) => ({file: tracker.package, ...tracker, version: versionOf(tracker.package)}));

function versionOf(name) {
  if (!name) return undefined;
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}
