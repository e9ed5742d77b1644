/**
 * A script of the page that was there first and hears whatever the browser tells. Import it before any module of an element.
 * What it heard is kept, to be looked at by `leaksOf`.
 */
const heard: {readonly by: string; readonly what: object}[] = [];
const keep = (by: string) => (what: object) => void heard.push({by, what});

const targets: Readonly<Record<string, EventTarget | undefined>> = {
  window,
  document,
  navigation: (globalThis as {navigation?: EventTarget}).navigation,
  documentPictureInPicture: (globalThis as {documentPictureInPicture?: EventTarget})
    .documentPictureInPicture,
  clipboard: navigator.clipboard,
  visualViewport: visualViewport ?? undefined,
  serviceWorker: navigator.serviceWorker,
};

/** What the page would hear of a test itself: its own modules, its own keys outside of any widget. */
const NOISE = /^(message|error|unhandledrejection)$/;

for (const [name, target] of Object.entries(targets)) {
  if (!target) continue;
  const types = [
    'securitypolicyviolation',
    'DOMActivate',
    'copy',
    'cut',
    'paste',
    'selectionchange',
  ];
  for (const key in target) if (/^on[a-z]/.test(key)) types.push(key.slice(2));
  for (const type of new Set(types))
    if (!NOISE.test(type)) target.addEventListener(type, keep(`${name} ${type}`), {capture: true});
}

const {launchQueue} = globalThis as {
  launchQueue?: {setConsumer: (consumer: (what: object) => void) => void};
};
launchQueue?.setConsumer(keep('launchQueue'));
for (const type of PerformanceObserver.supportedEntryTypes)
  new PerformanceObserver((list) => list.getEntries().forEach(keep(`performance ${type}`))).observe(
    {
      type,
      ...(type === 'event' && {durationThreshold: 16}),
    } as PerformanceObserverInit,
  );
if ('ReportingObserver' in globalThis)
  new ReportingObserver((reports) => reports.forEach(keep('report'))).observe();

/** What the page has heard since it was last asked. */
export function takeHeard(): readonly {readonly by: string; readonly what: object}[] {
  return heard.splice(0);
}

/** @returns what leads into the root or says what stands in it, and from which event */
export function leaksOf(
  events: readonly {readonly by: string; readonly what: object}[],
  root: ShadowRoot,
  secrets: readonly string[],
): readonly string[] {
  return events.flatMap(({by, what}) => [
    ...found(what, by, (value) => {
      if (value instanceof Node && value.getRootNode() === root) return 'a node of the closed root';
      if (typeof value !== 'string') return undefined;
      if (value.includes('blob:')) return `the address ${value}`;
      return secrets.find((secret) => value.includes(secret));
    }),
  ]);
}

function* found(
  value: unknown,
  path: string,
  isSecret: (value: unknown) => string | undefined,
  depth = 3,
): Iterable<string> {
  const secret = isSecret(value);
  if (secret) yield `${path} is ${secret}`;
  if (!depth || typeof value !== 'object' || value === null) return;
  // What the page reaches without us: all but what the event brings.
  if (value === window || value === document || value instanceof Element) return;
  for (const key in value) {
    // Firefox names inner nodes in whatever is heard before the shield: docs/privacy.md, “What is left”.
    if (/^(originalTarget|explicitOriginalTarget|rangeParent)$/.test(key)) continue;
    let each: unknown;
    try {
      each = (value as Record<string, unknown>)[key];
      if (typeof each === 'function' && /^(composedPath|getTargetRanges|toJSON)$/.test(key))
        each = (each as () => unknown).call(value);
    } catch {
      continue;
    }
    yield* found(each, `${path}.${key}`, isSecret, depth - 1);
  }
}
