/** What a page says to a widget, read: a bad value falls back to the default, with one word in the console. */
import {warnOnce} from './warn.js';

/** For `@property`: true when the attribute is present, except `"false"`. */
export const flag = {
  fromAttribute: (value: string | null): boolean => value !== null && value !== 'false',
};

export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  const [fallback] = allowed;
  if (found !== undefined || fallback === undefined) return found as T;
  warnOnce(`${name}="${value}" is none of ${allowed.join(', ')}; ${fallback} is used.`);
  return fallback;
}

export const HEADING_LEVELS = {least: 2, most: 6} as const;

export function headingLevel(value: number): number {
  const {least, most} = HEADING_LEVELS;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  warnOnce(
    `heading-level="${value}" is not a whole number from ${least} to ${most}; ${least} is used.`,
  );
  return least;
}

const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/** @returns the address as it was given, or nothing where it leads to a script or to nowhere */
export function address(name: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  try {
    if (PROTOCOLS.includes(new URL(value, document.baseURI).protocol)) return value;
  } catch {
    // Said below, with the others.
  }
  warnOnce(
    `${name}="${value}" is no http:, https:, mailto:, tel: or relative address; the link is left out.`,
  );
  return undefined;
}

/** @returns the country in upper case, or nothing where it is none that help is known for */
export function country(
  value: string | undefined,
  known: (region: string) => boolean,
): string | undefined {
  const region = value?.trim().toUpperCase();
  if (!region || known(region)) return region || undefined;
  warnOnce(
    `region="${value}" is no country that help lines are known for; the visitor chooses from a list.`,
  );
  return undefined;
}
