/** Where a visitor may go on: the publisher's own next step, and the other widgets. */
import {html, nothing, type TemplateResult} from 'lit-html';
import {company, widgetNames, type WidgetName} from './company.js';
import type {Stage} from './stage.js';
import {button} from './button.js';

export type Ways = Readonly<Record<WidgetName, string | undefined>> & {
  readonly cta: {readonly href: string | undefined; readonly label: string | undefined};
};

/** @param here the widget that it stands in */
export function onward(stage: Stage, here: WidgetName, ways: Ways): TemplateResult {
  const {msg} = stage;
  const words: Record<WidgetName, string> = {
    'self-check': msg('See what may be in the way', {desc: 'Leads to the self-check'}),
    'goal-card': msg('Look at my goals again', {desc: 'Leads to the goal card'}),
    'format-picker': msg('See what could suit me', {desc: 'Leads to the format picker'}),
  };
  const siblings = widgetNames
    .filter((name) => name !== here)
    .flatMap((name) => {
      const sibling = [...company].find((member) => member.name === name);
      if (sibling) return button(stage, words[name], sibling.visit, 'plain');
      return ways[name]
        ? html`<a class="button plain" part="button" href=${ways[name]}>${words[name]}</a>`
        : [];
    });
  const {href, label} = ways.cta;
  const cta =
    href && label
      ? html`<a class="button primary" part="button" href=${href}><span>${label}</span></a>`
      : nothing;
  return html`${cta}${siblings}`;
}
