// Whether the height of the page told which result was shown. Many tools send it: Snowplow as `ds`, Mixpanel as `$pageHeight`,
// Datadog as `max_scroll_height`.
const NAME = /height$|^ds$|^h$/i;
const IN_FORM = /(?:^|[?&])((?:ds|h)|[\w$.[\]%-]*height)=(?:\d+(?:x|%2C|,))?(\d+)/gi;

/**
 * @param decoded `{texts, values}`, as `decode` finds them
 * @param heights `{widget, own, page}` for each result that was shown
 * @returns an example where a height was sent that told two results from each other
 */
export function pageHeightSent(decoded, heights) {
  const telling = heights.filter(({widget, own}) =>
    heights.some((other) => other.widget === widget && Math.abs(other.own - own) > 1),
  );
  if (!telling.length) return undefined;
  const sent = new Set(decoded.flatMap(heightsIn));
  const told = telling.filter(({page}) => sent.has(page));
  const [first] = told;
  if (!first) return undefined;
  const ofSame = [
    ...new Set(told.filter(({widget}) => widget === first.widget).map(({page}) => page)),
  ];
  return ofSame.length > 1 ? `${first.widget}: ${ofSame.join(', ')}` : undefined;
}

function heightsIn({texts, values}) {
  const inForms = texts.flatMap((text) =>
    text.length < 10_000 ? [...text.matchAll(IN_FORM)].map(([, , number]) => Number(number)) : [],
  );
  return [...inForms, ...values.flatMap((value) => [...numbersNamed(value)])];
}

function* numbersNamed(value) {
  if (!value || typeof value !== 'object') return;
  for (const [name, each] of Object.entries(value))
    if (NAME.test(name) && /^\d+(\.\d+)?$|^\d+x\d+$/.test(String(each)))
      yield Number(String(each).split('x').at(-1));
    else yield* numbersNamed(each);
}
