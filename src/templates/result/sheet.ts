/** A page to take along: the visitor chooses, line by line, what goes on it. It is made here and goes nowhere. */
import {str} from '@lit/localize/internal/str-tag.js';
import {repeat} from 'lit/directives/repeat.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import {button} from '../button.js';
import {wordsField} from '../words-field.js';
import {
  asText,
  firstOf,
  onPaper,
  pageOf,
  sections,
  type ChosenLine,
  type ChosenSection,
} from './sheet-page.js';
import {copy, download, noWays, print, share, waysFor} from './take.js';

/** As long as a line may be. */
const MOST_LETTERS = 300;

export function sheet(context: RenderContext): TemplateResult {
  const {msg, watched, requestUpdate} = context;
  const all = sections(context);
  const page = pageOf(context);
  const setOwn = (words: string) => {
    context.sheet.own = words.trim();
  };
  return html`<p>
      ${msg('Choose what goes on the page. It is made here, in your browser. Nobody else sees it unless you share it.', {desc: 'Above the sheet'})}
    </p>
    ${firstChoice(context, all)}
    ${repeat(
      all,
      ({id}) => id,
      (section) => lineChoice(context, section),
    )}
    ${wordsField({
      label: msg('Something else you want to say', {
        desc: 'Label: a line of the visitor’s own for the sheet',
      }),
      words: context.sheet.own,
      maxLength: MOST_LETTERS,
      onInput: setOwn,
      onChange: (words) => {
        setOwn(words);
        requestUpdate();
      },
    })}
    <div class="box">${onPaper(context, page)}</div>
    <div class="row">
      ${
        waysFor(context).print
          ? button(context, {
              id: 'print-sheet',
              words: msg('Print', {desc: 'Button: prints the sheet'}),
              onPress: () =>
                void print(context, page.title, onPaper(context, page, {roomToWrite: true})),
            })
          : nothing
      }
      ${watched ? nothing : ways(context)}
    </div>
    ${watched ? guarded(context) : noWays(context)}`;
}

function ways(context: RenderContext): TemplateResult {
  const {msg} = context;
  const offered = waysFor(context);
  const text = () => asText(context, pageOf(context));
  return html`${
    offered.copy
      ? button(context, {
          id: 'copy-sheet',
          words: msg('Copy', {desc: 'Button: copies words'}),
          onPress: () => void copy(context, text()),
        })
      : nothing
  }
  ${
    offered.download
      ? button(context, {
          id: 'download-sheet',
          words: msg('Download', {desc: 'Button: saves as a text file'}),
          onPress: () => download(context, {name: 'cairn.txt', text: text()}),
        })
      : nothing
  }
  ${
    offered.share
      ? button(context, {
          id: 'share-sheet',
          words: msg('Share', {desc: 'Button: opens the share sheet of the phone'}),
          onPress: () => void share(context, text()),
        })
      : nothing
  }`;
}

/** Why nothing can be taken along. */
export function guarded({msg}: RenderContext): TemplateResult {
  return html`<p class="note">
    ${msg('Someone might see what you keep, so copying, saving and sharing are switched off on this page. A printed page can be found, too.', {desc: 'Where someone might be watching'})}
  </p>`;
}

/** What to talk about first; no choice where there is only one thing. */
function firstChoice(
  context: RenderContext,
  all: readonly ChosenSection[],
): TemplateResult | typeof nothing {
  const {msg, requestUpdate} = context;
  const topics = all.flatMap(({lines}) => lines).filter(({topic, taken}) => topic && taken);
  if (topics.length < 2) return nothing;
  const first = firstOf(context, all);
  const choose = (key: string) => {
    context.sheet.first = key;
    requestUpdate();
  };
  return html`<fieldset role="radiogroup">
    <legend>
      <strong
        >${msg('What do you want to talk about first?', {desc: 'Above the lines of the sheet that can come first'})}</strong
      >
    </legend>
    ${repeat(
      topics,
      ({key}) => key,
      ({key, text}) =>
        html`<label class="row pick"
          ><input
            type="radio"
            form="f"
            name="q0"
            autocomplete="off"
            ?checked=${key === first?.key}
            @change=${() => choose(key)}
          /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;
}

function lineChoice(context: RenderContext, {title, lines}: ChosenSection): TemplateResult {
  return html`<fieldset>
    <legend><strong>${title}</strong></legend>
    ${repeat(
      lines,
      ({key}) => key,
      (line) => lineFields(context, line),
    )}
  </fieldset>`;
}

function lineFields(context: RenderContext, {key, text, taken}: ChosenLine): TemplateResult {
  const {msg, root, sheet: choices, requestUpdate} = context;
  const id = `line-${key}`;
  const update =
    (change: (target: HTMLInputElement) => void) =>
    ({target}: Event) => {
      change(target as HTMLInputElement);
      requestUpdate();
    };
  const setWords = (edited: string) => {
    if (edited.trim()) choices.edited.set(key, edited.trim());
  };
  const editing = choices.editing.has(key);
  const words = msg('Edit', {desc: 'Button: changes the words of a line'});
  return html`<div class="row" id=${id}>
    <label class="row pick"
      ><input
        type="checkbox"
        form="f"
        autocomplete="off"
        ?checked=${taken}
        @change=${update(({checked}) => choices.taken.set(key, checked))}
      /><span>${text}</span></label
    >${
      editing
        ? wordsField({
            label: msg(str`Your words for: ${text}`, {
              desc: 'Label of a text field; 0 is a line of the sheet',
            }),
            words: text,
            maxLength: MOST_LETTERS,
            onInput: setWords,
            onChange: (edited) => {
              setWords(edited);
              requestUpdate();
            },
          })
        : button(context, {
            id: `edit-${key}`,
            words,
            label: msg(str`Edit: ${text}`, {
              desc: 'Name of a button; begins with its words; 0 is a line of the sheet',
            }),
            onPress: () => {
              choices.editing.add(key);
              requestUpdate();
              // The field takes the place of the button, and its focus; it is there after the update.
              queueMicrotask(() => root.getElementById(id)?.querySelector('textarea')?.focus());
            },
            variants: ['small', 'plain', 'push'],
          })
    }
  </div>`;
}
