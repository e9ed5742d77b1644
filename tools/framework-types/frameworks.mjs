// Where each framework's type checker looks for the elements of others, what the framework makes of a setting at run time,
// and in which words it hears an event. Generators that can be had leave the detail of events untyped, or the element of a `ref`.

/** A listener for each event, by what stands before the event's name. */
const events = (prefix) => `type Events<Element> = {
  [Name in keyof CairnEvents as \`${prefix}\${Name}\`]?: Listener<CairnEvents[Name], Element> | undefined;
};
`;

const ELEMENTS = `type Elements = {
  [Tag in keyof CairnElements]: Props<
    CairnElements[Tag]['element'],
    CairnElements[Tag]['attributes'],
    CairnElements[Tag]['properties']
  >;
};
`;

/** Sets a property where the element has one of that name, else an attribute; listens to `on` with the event's name behind it. */
const react = `
import type {ClassAttributes, HTMLAttributes} from 'react';
import type {CairnElements, CairnEvents, CairnTokens, Listener} from './elements.js';

${events('on')}
type Props<Element extends HTMLElement, Attributes, Properties> = Omit<HTMLAttributes<Element>, keyof Attributes> &
  ClassAttributes<Element> &
  Attributes &
  Omit<Properties, keyof Attributes> &
  Events<Element> & {class?: string | undefined};

${ELEMENTS}
declare module 'react' {
  interface CSSProperties extends CairnTokens {}
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

/** Sets attributes only, \`class\` under its own name, and hears no event: that is for a \`ref\` and \`addEventListener\`. */
const react18 = `
import type {ClassAttributes, HTMLAttributes} from 'react';
import type {CairnElements, CairnTokens} from './elements.js';

type Props<Element extends HTMLElement, Attributes> = Omit<HTMLAttributes<Element>, keyof Attributes | 'className'> &
  ClassAttributes<Element> &
  Attributes & {class?: string | undefined};

type Elements = {
  [Tag in keyof CairnElements]: Props<CairnElements[Tag]['element'], CairnElements[Tag]['attributes']>;
};

declare module 'react' {
  interface CSSProperties extends CairnTokens {}
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

/** As React 19. */
const preact = `
import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {CairnElements, CairnEvents, Listener} from './elements.js';

${events('on')}
type Props<Element extends HTMLElement, Attributes, Properties> = Omit<HTMLAttributes<Element>, keyof Attributes> &
  ClassAttributes<Element> &
  Attributes &
  Omit<Properties, keyof Attributes> &
  Events<Element>;

${ELEMENTS}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

/** https://vuejs.org/guide/extras/web-components#non-vue-web-components-and-typescript; templates take both spellings for one. */
const vue = `
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {CairnElements, CairnEvents, Listener} from './elements.js';

type Emits<Element> = {[Name in keyof CairnEvents]: Listener<CairnEvents[Name], Element>};

type Elements = {
  [Tag in keyof CairnElements]: new () => CairnElements[Tag]['element'] & {
    /** @deprecated For the checker of templates only. */
    $props: HTMLAttributes & CairnElements[Tag]['properties'] & PublicProps;
    /** @deprecated For the checker of templates only. */
    $emit: EmitFn<Emits<CairnElements[Tag]['element']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`;

/** As React 19. */
const svelte = `
import type {HTMLAttributes} from 'svelte/elements';
import type {CairnElements, CairnEvents, Listener} from './elements.js';

${events('on')}
type Props<Element extends HTMLElement, Attributes, Properties> = Omit<HTMLAttributes<Element>, keyof Attributes> &
  Attributes &
  Omit<Properties, keyof Attributes> &
  Events<Element>;

${ELEMENTS}
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

/** Sets what is written as an attribute once, and the property where a value may change; \`attr:\`, \`prop:\` and \`bool:\` choose. */
const solid = `
import type {JSX} from 'solid-js';
import type {CairnElements, CairnEvents, Listener} from './elements.js';

${events('on:')}
type Chosen<Attributes, Properties> = {
  [Name in keyof Attributes as \`attr:\${Name & string}\`]?: Attributes[Name];
} & {
  [Name in keyof Attributes as \`bool:\${Name & string}\`]?: boolean | undefined;
} & {
  [Name in keyof Properties as \`prop:\${Name & string}\`]?: Properties[Name];
};

type Props<Element extends HTMLElement, Attributes, Properties> = Omit<JSX.HTMLAttributes<Element>, keyof Attributes> &
  Attributes &
  Omit<Properties, keyof Attributes> &
  Chosen<Attributes, Properties> &
  Events<Element>;

${ELEMENTS}
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

/** Asks the DOM's own types for the event of a name, and for the element of a tag. */
const angular = `
export type {CairnElements, CairnEvents} from './elements.js';
`;

export const frameworks = {react, react18, preact, vue, svelte, solid, angular};
