/**
 * Attributes with properties that reflect them, as those of native elements do. A bad value falls back to the default, with
 * one warning in the console.
 */
import {countries} from '../content/helplines.js';
import {warnOnce} from './warn.js';

/** Reads the text of an attribute; `null` means that the attribute is absent. */
export type Read<T> = (text: string | null, name: string) => T;

export const text: Read<string | undefined> = (value) => value ?? undefined;

/** True when the attribute is present, except `"false"`. */
export const flag: Read<boolean> = (value) => value !== null && value !== 'false';

/** Whether a widget is isolated, and whether it is shown at all where it cannot be. */
export const isolation: Read<'' | 'strict' | undefined> = (value, name) => {
  if (!flag(value, name)) return undefined;
  return value === 'strict' ? value : '';
};

/** One of several words, the first by default. */
export function oneOf<T extends string>(allowed: readonly [T, ...T[]]): Read<T> {
  return (value, name) =>
    (checked(value, name, (word) => allowed.some((each) => each === word)) as T | undefined) ??
    allowed[0];
}

/** 2 to 6, 2 by default. */
export const headingLevel: Read<number> = (value, name) =>
  Number(checked(value, name, (level) => /^[2-6]$/.test(level)) ?? 2);

/** An address that a link may lead to: nothing where it is a script, or no address. */
export const address: Read<string | undefined> = (value, name) =>
  checked(value || null, name, isAddress);

/** The address of a page. */
export const webAddress: Read<string | undefined> = (value, name) =>
  checked(value || null, name, (href) => hasScheme(href, /^https?:$/));

/** Whether a link may lead there. */
export const isAddress = (href: string): boolean => hasScheme(href, /^(https?|mailto|tel):$/);

function hasScheme(href: string, schemes: RegExp): boolean {
  try {
    return schemes.test(new URL(href, document.baseURI).protocol);
  } catch {
    return false;
  }
}

/** A country that help lines are known for. */
export const country: Read<string | undefined> = (value, name) =>
  checked(value?.trim().toUpperCase() || null, name, (code) => countries().includes(code));

/** A good value; nothing in place of a bad one, and a warning in the console. */
function checked(
  value: string | null,
  name: string,
  isGood: (value: string) => boolean,
): string | undefined {
  if (value === null) return undefined;
  if (isGood(value)) return value;
  warnOnce(`${name}="${value}" is not understood, and does nothing.`);
  return undefined;
}

/** By the name of the attribute. */
const reads = new Map<string, Read<unknown>>();

/** `ctaHref` → `cta-href` */
const attributeOf = (property: string) =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Warns of a bad value when it is set, not when it is first read. */
export function validate(attribute: string, value: string | null): void {
  reads.get(attribute)?.(value, attribute);
}

/** Gives a class a property for each setting, and observes its attribute. */
/** A class whose observed attributes grow. */
interface Observing {
  observedAttributes: readonly string[];
  readonly prototype: object;
}

export function reflect(type: Observing, settings: Readonly<Record<string, Read<unknown>>>): void {
  type.observedAttributes = [...type.observedAttributes, ...Object.keys(settings).map(attributeOf)];
  for (const [property, read] of Object.entries(settings)) {
    const attribute = attributeOf(property);
    reads.set(attribute, read);
    Object.defineProperty(type.prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return read(this.getAttribute(attribute), attribute);
      },
      set(this: HTMLElement, value: unknown) {
        if (value === undefined || value === null || value === false)
          this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
  }
}

/** A property that was set before the element was defined hides the one that reflects it. */
export function upgrade(element: HTMLElement): void {
  for (const property of Object.keys(element)) {
    if (!reads.has(attributeOf(property))) continue;
    const value: unknown = Reflect.get(element, property);
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, value);
  }
}
