import {keyFor} from '../../context/definition.js';
import {reflect, text, webAddress} from '../../element/attributes.js';
import {CheckRun} from '../../element/check-run.js';
import {CheckWidget} from '../../element/check-widget.js';
import {isStatic} from '../../element/is-static.js';
import {lateResult} from '../../element/late-result.js';
import {directionOf} from '../../element/locale.js';
import type {CheckFile} from '../../engine/check-file.js';
import {resultOf} from '../../engine/outcome.js';
import {loadWords} from '../../locales/load/check.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {aboutCheck} from './about-check.js';
import {CheckContent} from './check-content.js';

const result = lateResult(
  'check',
  () => import('./check-result.js'),
  (module) => module.checkResult,
);

interface Private {
  readonly content: CheckContent;
  readonly run: CheckRun;
  /** What the page has set. */
  given: unknown;
}

const privates = new WeakMap<HTMLElement, Private>();
const privateOf = (element: HTMLElement) => privates.get(element) as Private;

const definition = keyFor<CairnCheck>({
  name: 'check',
  words: loadWords,
  styles: tokens + controls,
  title: ({host}) => privateOf(host).content.check.title,
  isReady: (self) => privateOf(self).content.isReady,
  language: (self, wanted) => privates.get(self)?.content.choose(wanted) ?? wanted,
  guest: (self) => {
    const {file, lang} = privateOf(self).content;
    return file && {check: file, lang};
  },
  view: (self, context) => {
    const {content, run} = privateOf(self);
    const {check, lang} = content;
    const own = {...context, lang};
    return {
      ...run.view(own, {
        check,
        layout: self.layout,
        discreet: check.lines?.some((line) => line.discreet) ? isDiscreet : undefined,
        result: result.render,
      }),
      lang,
      dir: directionOf(lang),
      about: aboutCheck(own, check),
    };
  },
  forget: (self) => privateOf(self).run.forget(),
  connect: (self) => {
    const {content} = privateOf(self);
    if (!content.isReady || content.isOutdated) content.load();
    // The parser may still be at work inside of the tag.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => !content.isReady && content.load(), {
        once: true,
      });
  },
  preload: result.preload,
});

function isDiscreet(check: CheckFile, answers: Parameters<typeof resultOf>[1]): boolean {
  return resultOf(check, answers).lines.some((line) => line.discreet);
}

/**
 * @summary Your own check: questions, outcomes and rules from a file that you write, with the help, the privacy and the care of the others. It shows no number and no score, takes no free text, and every question can be skipped.
 *
 * @attr {string} check - The definition itself as JSON, for a small one. Where it is there, `src` is not asked for.
 *
 * @csspart lead - Text that introduces the questions that follow.
 * @csspart hint - Text that helps to understand a question.
 */
export class CairnCheck extends CheckWidget {
  static {
    reflect(CairnCheck, {src: webAddress, integrity: text});
    CairnCheck.observedAttributes = [...CairnCheck.observedAttributes, 'check'];
  }

  /** Address of the file with the definition: `http:`, `https:` or relative, at most 64 KiB. It is fetched once, before any answer, without cookies and without a referrer. Where it cannot be used, the fallback content stays and the console says why. */
  declare src: string | undefined;
  /** Hash that the file must have, as in `<script integrity>`: `sha384-…`. */
  declare integrity: string | undefined;

  constructor() {
    super(definition);
    const content = new CheckContent(
      () => givenTo(this),
      () => this.restart(),
    );
    privates.set(this, {content, run: new CheckRun(), given: undefined});
    if (!Object.hasOwn(this, 'check')) return;
    // Set before the element was defined.
    const given: unknown = Reflect.get(this, 'check');
    Reflect.deleteProperty(this, 'check');
    this.check = given;
  }

  /** The definition that runs now; set it to run another one. Answers to the one before are forgotten. */
  get check(): CheckFile | undefined {
    return privateOf(this).content.file;
  }

  set check(value: unknown) {
    privateOf(this).given = value ?? undefined;
    privateOf(this).content.load();
  }

  override attributeChangedCallback(
    attribute: string,
    before: string | null,
    value: string | null,
  ): void {
    super.attributeChangedCallback(attribute, before, value);
    if (!['src', 'check', 'integrity'].includes(attribute) || before === value) return;
    const {content} = privateOf(this);
    if (this.isConnected) content.load();
    else content.isOutdated = true;
  }

  /** Resolves when the definition is read, and all that was requested is on the screen. */
  override get updateComplete(): Promise<void> {
    return privateOf(this).content.loading.then(() => super.updateComplete);
  }
}

function givenTo(element: CairnCheck) {
  return {
    check: privateOf(element).given,
    text: element.getAttribute('check'),
    // A server fetches nothing, and has nothing inside the tag.
    src: isStatic ? undefined : element.src,
    integrity: element.integrity,
    script: isStatic
      ? undefined
      : (element.querySelector(':scope > script[type="application/json"]')?.textContent ??
        undefined),
  };
}
