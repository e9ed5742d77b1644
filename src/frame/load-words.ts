/**
 * In place of `locales/load/shared.ts` in `frame.html`. A sandboxed frame has no origin, so it loads no modules: the words of the
 * one widget that it shows, with those that widgets share, are a classic script that `tools/frame.mjs` writes. It assigns to a
 * property of `cairnWords`.
 */
import {targetLocales, type LoadWords, type Words} from '../locales/index.js';
import {widgetName} from './widget-name.js';

const arrived: Record<string, Words> = {};
Object.assign(globalThis, {cairnWords: arrived});

const {src} = document.currentScript as HTMLScriptElement;

export const loadWords: LoadWords = Object.fromEntries(
  targetLocales.map((lang) => [
    lang,
    () =>
      new Promise<{readonly default: Words}>((resolve, reject) => {
        const script = document.createElement('script');
        script.src = new URL(`words/${lang}.${widgetName}.js`, src).href;
        script.onload = () => resolve({default: arrived[lang] ?? {}});
        script.onerror = () => reject(new Error(`${script.src} did not load`));
        document.head.append(script);
      }),
  ]),
);
