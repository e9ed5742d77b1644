/**
 * In place of `locales/load.ts` in `frame.html`. A sandboxed frame has no origin, so it loads no modules: words are classic
 * scripts, written by `tools/frame.mjs`, that assign to a property of `cairnWords`.
 */
import {targetLocales, type Words} from '../locales/index.js';

const arrived: Record<string, Words> = {};
Object.assign(globalThis, {cairnWords: arrived});

const {src} = document.currentScript as HTMLScriptElement;

export const loadLocale = Object.fromEntries(
  targetLocales.map((lang) => [
    lang,
    () =>
      new Promise<{readonly default: Words}>((resolve, reject) => {
        const script = document.createElement('script');
        script.src = new URL(`words/${lang}.js`, src).href;
        script.onload = () => resolve({default: arrived[lang] ?? {}});
        script.onerror = () => reject(new Error(`${script.src} did not load`));
        document.head.append(script);
      }),
  ]),
);
