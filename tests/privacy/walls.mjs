// For each wall an attacker and an order of loading that this wall alone stops. A patch takes the wall, or one stone of it,
// away and leaves the others as they are; with every wall in place the same attacker learns less, which the same run finds out.
const MODE = ['src/privacy/closed-root.ts', "{mode: 'closed'}", "{mode: 'open'}"];

export const pairs = [
  {
    wall: 1,
    stone: 'the root is closed',
    without: [MODE],
    tool: 'A script that listens, walks and inspects',
    order: 'first',
  },
  {
    wall: 1,
    stone: 'the root comes from an untouched `attachShadow`',
    without: [
      [
        'src/privacy/closed-root.ts',
        'own ??= untouched();',
        'own ??= Element.prototype.attachShadow;',
      ],
    ],
    tool: 'Clarity',
    order: 'last',
  },
  {
    wall: 1,
    stone: 'the internals are claimed',
    without: [
      [
        'src/element/widget.ts',
        'Reflect.apply(attachInternals, this, [])',
        '{states: new Set(), shadowRoot: null} as unknown as ElementInternals',
      ],
    ],
    tool: 'A script that listens, walks and inspects',
    order: 'first',
  },
  {
    wall: 1,
    stone: 'inputs carry no meaning',
    without: [
      ['src/templates/question.ts', 'name=${`q${index}`}', 'name=${`q${index}`} value=${id}'],
    ],
    tool: 'New Relic, `value`',
    order: 'last',
  },
  {
    wall: 1,
    stone: 'results keep the same height',
    without: [['src/templates/result/end.ts', 'html`<div class="room"', 'html`<div']],
    tool: 'A script that sends the height of the page',
    order: 'first',
  },
  {
    wall: 2,
    stone: 'the shield',
    without: [
      [
        'src/privacy/event-shield.ts',
        'for (const type of TYPES) this.#view?.addEventListener(type, this.#stop, optionsOf(type));',
        '',
      ],
    ],
    tool: 'rrweb',
    order: 'first',
  },
  {
    wall: 2,
    stone: 'calls start from a detached anchor',
    without: [
      ['src/privacy/ways-out.ts', "target: '_blank'", "target: '_self'"],
      [
        'src/privacy/presses.ts',
        'if (modified || !staysHere(link)) return;',
        'if (modified || link) return;',
      ],
    ],
    tool: 'A script that hears what the browser tells',
    order: 'last',
  },
  {
    wall: 2,
    stone: 'downloads start from a frame in the root',
    without: [
      [
        'src/privacy/ways-out.ts',
        'isRoom(ownerDocument) ? undefined : emptyFrame(root)',
        'undefined as HTMLIFrameElement | undefined',
      ],
    ],
    tool: 'A script that hears what the browser tells',
    order: 'first',
  },
  {
    wall: 3,
    stone: 'the markers',
    without: [
      [
        'src/privacy/markers.ts',
        'export function mark(host: HTMLElement): void {',
        'export function mark(host: HTMLElement): void {\n  if (host) return;',
      ],
    ],
    tool: 'Datadog RUM',
    order: 'last',
  },
  {
    wall: 4,
    stone: 'the frame',
    without: [
      ['src/element/attributes.ts', "return value === 'strict' ? value : '';", 'return undefined;'],
    ],
    tool: 'A script that listens, walks and inspects',
    order: 'isolated',
  },
  {
    wall: 4,
    stone: 'what a finger chooses is chosen within the frame',
    frame: [
      [
        'src/isolated/guest.ts',
        "root.addEventListener('touchend', (event) => chooseUnseen(event as TouchEvent));",
        '',
      ],
    ],
    tool: 'A script that listens, walks and inspects',
    order: 'isolated',
  },
];
