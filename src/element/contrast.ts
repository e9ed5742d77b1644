/**
 * Warns a publisher whose colours are hard to read. WCAG 2.2 requires 4.5 : 1 for text (1.4.3) and 3 : 1 for the edges of
 * controls (1.4.11). Does not warn where the background of a widget cannot be known.
 */
/** Resolved colours, each painted over the one before it. */
type Layers = readonly string[];

const WORDS = 4.5;
const EDGES = 3;

/** @param say warns the publisher; an argument, so that this file imports nothing */
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

/** @returns the colours behind the text of a widget, from the first solid one; nothing where a background is not a plain colour */
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
  // Browsers paint white behind a page, except where a page can be dark or is in a frame.
  const {colorScheme} = getComputedStyle(document.documentElement);
  return colorScheme.includes('dark') || self !== top ? undefined : ['#fff', ...layers];
}

/** The parent in the flat tree: the slot of a slotted element, the host of a shadow root. */
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
