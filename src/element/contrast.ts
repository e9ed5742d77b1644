/**
 * A word to a publisher whose colours are hard to read. WCAG 2.2 asks for 4.5 : 1 where there are words (1.4.3), and for
 * 3 : 1 at the edges of what can be pressed (1.4.11). Says nothing where it cannot be known what is behind a widget.
 */
/** The colours that were resolved, each over the one before it. */
type Layers = readonly string[];

const WORDS = 4.5;
const EDGES = 3;

/** @param say tells the publisher; an argument, so that this file needs nothing of the bundle */
export function warnOfContrast(card: HTMLElement, say: (message: string) => void): void {
  const pen = document
    .createElement('canvas')
    .getContext('2d', {colorSpace: 'srgb', willReadFrequently: true});
  if (!pen) return;
  const paint = (layers: Layers) => {
    pen.clearRect(0, 0, 1, 1);
    for (const colour of layers) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    return pen.getImageData(0, 0, 1, 1).data;
  };
  const ground = behind(card, (colour) => paint([colour])[3] === 255);
  if (!ground) return;
  const probe = document.createElement('i');
  card.append(probe);
  const shown = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const accent = [...ground, shown('var(--_accent)')];
  const pairs: readonly (readonly [
    token: string,
    colour: string,
    ground: Layers,
    needed: number,
  ])[] = [
    ['ink', 'var(--_ink)', ground, WORDS],
    ['quiet', 'var(--_quiet)', ground, WORDS],
    ['on-accent', 'var(--_on-accent)', accent, WORDS],
    ['edge', 'var(--_edge)', ground, EDGES],
  ];
  for (const [name, colour, under, needed] of pairs) {
    const found = ratio(paint([...under, shown(colour)]), paint(under));
    if (found < needed)
      say(
        `--cairn-${name} stands out by ${String(Math.floor(found * 100) / 100)} : 1 from what is behind it, and needs ${String(needed)} : 1 to be read by everyone (WCAG 2.2).`,
      );
  }
  probe.remove();
}

/** @returns the colours behind the words of a widget, from a solid one on; nothing where they are no plain colours */
function behind(card: Element, isSolid: (colour: string) => boolean): Layers | undefined {
  const layers: string[] = [];
  let solid = false;
  for (let element: Element | null = card; element; element = parentOf(element)) {
    const style = getComputedStyle(element);
    const {filter, backdropFilter = 'none', opacity, mixBlendMode} = style;
    if (`${filter} ${backdropFilter} ${opacity} ${mixBlendMode}` !== 'none none 1 normal') return;
    if (solid) continue;
    if (style.backgroundImage !== 'none') return;
    layers.unshift(style.backgroundColor);
    solid = isSolid(style.backgroundColor);
  }
  if (solid) return layers;
  // What a browser paints behind a page: white, but not where a page can be dark, or stands in another.
  const {colorScheme} = getComputedStyle(document.documentElement);
  return colorScheme.includes('dark') || self !== top ? undefined : ['#fff', ...layers];
}

/** As things are painted: what is slotted stands in its slot, what is in a shadow root in its host. */
function parentOf(element: Element): Element | null {
  const {assignedSlot, parentNode} = element;
  return (
    assignedSlot ??
    (parentNode instanceof ShadowRoot ? parentNode.host : (element.parentElement ?? null))
  );
}

function ratio(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red = 0, green = 0, blue = 0]: Uint8ClampedArray): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
