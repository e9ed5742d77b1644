// Pages that change the platform under a widget, before it is loaded.
import {readFileSync} from 'node:fs';

const script = (path) => readFileSync(`node_modules/${path}`, 'utf8');

export const pages = {
  'jQuery 4.0.0': script('jquery/dist/jquery.js'),
  'jQuery 4.0.0 with Migrate, UI, Select2 and Validation on all that they find': `
    ${['jquery/dist/jquery.js', 'jquery-migrate/dist/jquery-migrate.js', 'jquery-ui/dist/jquery-ui.js', 'select2/dist/js/select2.full.js', 'jquery-validation/dist/jquery.validate.js'].map(script).join(';\n')};
    jQuery(document).tooltip({items: '*', content: 'of the page'});
    jQuery('main').sortable().children().draggable().resizable();
    jQuery('main').on('click keydown change submit', '*', () => false);
    jQuery('form').validate();
    jQuery('select').select2();`,
  // Both see that the browser has what they would bring.
  'polyfills of customElements': [
    '@webcomponents/custom-elements/custom-elements.min.js',
    '@ungap/custom-elements/index.js',
  ]
    .map(script)
    .join(';\n'),
  'zone.js 0.16.3': script('zone.js/bundles/zone.umd.js'),
  'core-js 3.50.0, all of it': script('core-js-bundle/index.js'),
  // The package has the core without its part for documents.
  'MooTools 1.5.2, what it does to the language': `(function (exports) {${script('mootools/lib/mootools-core-1.5.2-server.js')}}).call(window, {});`,
  // The package is not on npm: what 1.7.3 puts on the natives, written after it.
  'Prototype.js, what it puts on the natives': `
    for (const [target, names] of [
      [Array.prototype, 'each eachSlice all any collect detect findAll select grep include inject invoke max min partition pluck reject sortBy toArray zip size inspect clear first last compact flatten without uniq intersect clone toJSON'],
      [String.prototype, 'gsub sub scan truncate strip stripTags stripScripts extractScripts evalScripts escapeHTML unescapeHTML parseQuery toQueryParams toArray succ times camelize capitalize underscore dasherize inspect unfilterJSON isJSON evalJSON include startsWith endsWith empty blank interpolate'],
      [Function.prototype, 'argumentNames curry delay defer wrap methodize'],
      [Element.prototype, 'visible toggle hide show update replace wrap inspect recursivelyCollect ancestors descendants up down previous next select adjacent identify readAttribute writeAttribute getHeight getWidth addClassName observe stopObserving fire on purge'],
    ])
      for (const name of names.split(' ')) target[name] ??= function () { return this; };
    Array.from = (value) => (value ? Object.keys(Object(value)).filter((key) => key !== 'length').map((key) => value[key]) : []);
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    window.$ = (id) => document.getElementById(id);
    window.$$ = (...selectors) => selectors.flatMap((each) => [...document.querySelectorAll(each)]);`,
  'Array.from replaced': 'Array.from = () => [];',
  'JSON.stringify replaced': 'JSON.stringify = () => "{}";',
  'JSON.parse replaced': 'JSON.parse = () => ({});',
  'Map replaced by one of the page': `window.Map = class {
    list = [];
    constructor(entries) { if (entries) for (const [key, value] of entries) this.set(key, value); }
    get size() { return this.list.length; }
    at(key) { return this.list.find((each) => Object.is(each[0], key)); }
    get(key) { return this.at(key)?.[1]; }
    has(key) { return !!this.at(key); }
    set(key, value) { const own = this.at(key); if (own) own[1] = value; else this.list.push([key, value]); return this; }
    delete(key) { const own = this.at(key); if (own) this.list.splice(this.list.indexOf(own), 1); return !!own; }
    clear() { this.list = []; }
    forEach(each) { for (const [key, value] of this.list) each(value, key, this); }
    keys() { return this.list.map((each) => each[0]).values(); }
    values() { return this.list.map((each) => each[1]).values(); }
    entries() { return this.list.values(); }
    [Symbol.iterator]() { return this.entries(); }
  };`,
  'Object.entries and Object.assign wrapped':
    'for (const name of ["entries", "assign", "keys", "fromEntries"]) { const own = Object[name]; Object[name] = (...values) => own(...values); }',
  'frozen natives':
    'for (const each of [Object, Array, String, Number, Function, Map, Set, WeakMap, Promise, Reflect, JSON, Math, Element, Node, Event, HTMLElement, ShadowRoot]) { Object.freeze(each); if (each.prototype) Object.freeze(each.prototype); }',
  'names on every object':
    'Object.prototype.extend = function () { return this; }; Array.prototype.first = function () { return this[0]; };',
  'stopImmediatePropagation and composedPath replaced later':
    'setTimeout(() => { Event.prototype.stopImmediatePropagation = () => undefined; Event.prototype.composedPath = () => []; });',
  'a define that renames':
    'const define = customElements.define; customElements.define = function (...values) { return define.apply(this, values); };',
};
