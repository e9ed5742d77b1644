/** Where a visitor may go on: the publisher's own next step, and the other widgets. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {button} from '../button.js';
import {linkOut} from '../help-links.js';
import {widgetNames, type WidgetName} from '../../context/widget-names.js';
import type {RenderContext} from '../../context/render-context.js';

/** Where a visitor chooses between kinds of therapy, or whether to leave, they see no offer whose interest they do not know. */
const CHOICES: readonly WidgetName[] = ['format-picker', 'switch-guide'];
/** A publisher's own check has none: its title says what it is. */
type Way = readonly [words: string, href: string | undefined];

export function links(context: RenderContext): TemplateResult {
  const {host, msg, registry} = context;
  const ways: Readonly<Partial<Record<WidgetName, Way>>> = {
    'self-check': [
      msg('See what may be in the way', {desc: 'Leads to the self-check'}),
      host.checkHref,
    ],
    'goal-card': [msg('Look at my goals again', {desc: 'Leads to the goal card'}), host.goalsHref],
    'format-picker': [
      msg('See what could suit me', {desc: 'Leads to the format picker'}),
      host.formatsHref,
    ],
    'session-prep': [
      msg('Get ready for my next session', {desc: 'Leads to the session prep'}),
      host.prepHref,
    ],
    'switch-guide': [
      msg('Think about staying or leaving', {desc: 'Leads to the guide to staying or leaving'}),
      host.switchHref,
    ],
  };
  const siblings = widgetNames
    .filter((name) => name !== context.name)
    .flatMap((name) => {
      const way = ways[name];
      if (!way) return [];
      const [words, href] = way;
      // Many pages have a copy for phones and one for wide screens, one of them hidden.
      const sibling = () =>
        [...registry].find((member) => member.name === name && member.isReachable());
      if (sibling())
        return button(context, {
          id: `visit-${name}`,
          words,
          onPress: () => sibling()?.visit(),
          variants: ['plain'],
        });
      return href ? linkOut(href, words, {variant: 'plain'}) : [];
    });
  const {ctaHref, ctaLabel, ctaNote} = host;
  const disclosed = ctaNote || !CHOICES.includes(context.name);
  const cta =
    ctaHref && ctaLabel && disclosed
      ? html`${ctaNote ? html`<p class="quiet wide">${ctaNote}</p>` : nothing}${linkOut(
          ctaHref,
          html`<span>${ctaLabel}</span>`,
          {variant: 'primary'},
        )}`
      : nothing;
  return html`${cta}${siblings}`;
}
