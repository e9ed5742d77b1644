/** What a file says about itself, and what is true of every check. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import type {View} from '../../context/view.js';
import type {CheckFile, Person, Reviewer, Source} from '../../engine/check-file.js';
import {linkOut} from '../../templates/help-links.js';
import {day, review} from '../../templates/review.js';

export function aboutCheck(context: RenderContext, check: CheckFile): NonNullable<View['about']> {
  const {msg} = context;
  return {
    title: msg('About these questions', {desc: 'Opens who wrote the questions, and what for'}),
    content: () => aboutContent(context, check),
  };
}

function aboutContent(context: RenderContext, check: CheckFile): TemplateResult {
  const {about, version} = check;
  const {msg} = context;
  const {licence, validated} = about ?? {};
  return html`${about ? html`<p>${about.purpose}</p>` : nothing}
    <p>
      ${msg('This is a thinking tool, not a test. It cannot tell you what is wrong or what care you need. It does not replace your therapist.', {desc: 'About the tool'})}
    </p>
    ${list(msg('It is not for:', {desc: 'About the questions: before a list'}), about?.notFor)}
    <p>
      ${msg('This website chose these questions. The Cairn authors did not write them.', {desc: 'About the questions of a website; Cairn is the name of the tool'})}
    </p>
    ${list(msg('Written by:', {desc: 'About the questions: before names'}), about?.authors?.map(person))}
    ${list(
      msg('Checked by:', {desc: 'About the questions: before names and dates'}),
      about?.reviewers?.map((each) => reviewer(context, each)),
    )}
    ${validated ? nothing : html`<p>${msg('No study has tested these questions.', {desc: 'About the questions'})}</p>`}
    ${list(msg('Sources:', {desc: 'About the questions: before a list'}), about?.sources?.map(source))}
    ${review(context, about ?? {})} ${translation(context, check)}
    ${version ? html`<p>${msg(str`Version: ${version}`, {desc: 'About the questions'})}</p>` : nothing}
    ${licence ? html`<p>${msg(str`License: ${licence}`, {desc: 'About the questions'})}</p>` : nothing}
    <p>${msg('We do not send or keep your answers.', {desc: 'About the tool; a promise'})}</p>`;
}

/** Who has checked the words, where they are not the author's own. */
function translation(context: RenderContext, {translations = {}}: CheckFile) {
  const {by, reviewed} = translations[context.lang] ?? {};
  if (!by || !reviewed) return nothing;
  const date = day(context, reviewed);
  return html`<p>
    ${context.msg(str`Translation checked by ${by} on ${date}.`, {desc: 'About the questions; 0 is a name, 1 a date'})}
  </p>`;
}

function list(title: string, entries: readonly unknown[] = []) {
  return entries.length
    ? html`<p>${title}</p>
        <ul>
          ${entries.map((entry) => html`<li>${entry}</li>`)}
        </ul>`
    : nothing;
}

function person({name, role}: Person): string {
  return [name, role].filter(Boolean).join(', ');
}

function reviewer(context: RenderContext, each: Reviewer): string {
  return `${person(each)}, ${day(context, each.on)}`;
}

function source({title, href}: Source): unknown {
  return href ? linkOut(href, title) : title;
}
