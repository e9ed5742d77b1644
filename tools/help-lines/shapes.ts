/** Shapes of JSON values. A shape says what is wrong with a value, with the path: `lines[3].tel: expected …, received 988`. */

export type Shape = (value: unknown, path: string) => readonly string[];

/** A value that `accepts` says yes to. */
function value(expected: string, accepts: (value: unknown) => boolean): Shape {
  return (received, path) => (accepts(received) ? [] : [problem(path, expected, received)]);
}

function text(expected: string, pattern: RegExp): Shape {
  return value(expected, (received) => typeof received === 'string' && pattern.test(received));
}

export const truth = value('true or false', (received) => typeof received === 'boolean');
export const someText = text('some text', /\S/);
/** Text that may be empty. */
export const anyText = value('text', (received) => typeof received === 'string');
export const digits = text('digits in quotes', /^\d+$/);
export const phone = text('a telephone number in quotes', /^[+*#(]?\d[\d ()-]*$/);
export const country = text('an ISO 3166 code of 2 capitals', /^[A-Z]{2}$/);
export const address = value('an address that starts with https://', isSecureAddress);
export const time = text('a time from 00:00 to 24:00', /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
export const day = value('a day like 2026-11-29', isDay);

export function oneOf(allowed: readonly string[]): Shape {
  return value(`one of ${allowed.join(', ')}`, (received) => allowed.includes(received as string));
}

export function orNull(shape: Shape): Shape {
  return (received, path) => (received === null ? [] : shape(received, path));
}

/** One text, or another shape. */
export function wordOr(word: string, shape: Shape): Shape {
  return (received, path) => (received === word ? [] : shape(received, path));
}

/** A list of one or more, each once. */
export function listOf(shape: Shape): Shape {
  return (received, path) => {
    if (!Array.isArray(received) || !received.length)
      return [problem(path, 'a list of one or more', received)];
    const seen = received.map((each) => JSON.stringify(each));
    return received.flatMap((each, index) => [
      ...shape(each, `${path}[${index}]`),
      ...(seen.indexOf(JSON.stringify(each)) < index
        ? [problem(`${path}[${index}]`, 'a value that is listed once', each)]
        : []),
    ]);
  };
}

/** An object with these fields and no other. */
export function fields(
  needed: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const known = {...needed, ...optional};
  return (received, path) => {
    if (typeof received !== 'object' || received === null || Array.isArray(received))
      return [problem(path, 'an object', received)];
    const own = new Map(Object.entries(received));
    return [
      ...Object.keys(needed)
        .filter((name) => !own.has(name))
        .map((name) => problem(join(path, name), 'a value', undefined)),
      ...[...own].flatMap(
        ([name, each]) =>
          known[name]?.(each, join(path, name)) ?? [
            problem(join(path, name), `one of the fields ${Object.keys(known).join(', ')}`, each),
          ],
      ),
    ];
  };
}

export function problem(path: string, expected: string, received: unknown): string {
  return `${path || 'the file'}: expected ${expected}, received ${JSON.stringify(received) ?? 'nothing'}`;
}

export function isSecureAddress(received: unknown): boolean {
  return (
    typeof received === 'string' &&
    received.startsWith('https://') &&
    URL.canParse(received) &&
    !/\s/.test(received)
  );
}

/** A day that the calendar has: 2026-02-30 is none. */
function isDay(received: unknown): boolean {
  if (typeof received !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(received)) return false;
  const date = new Date(received);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(received);
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
