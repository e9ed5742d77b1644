// Takes out of lit-html what no template here uses, a third of it, and the globals that it writes: the page's globals stay
// as they were, and one way less leads into a closed root. What is left is lit-html's own code. The tests run with it as
// well (tools/test-runner/trimmed-lit.mjs). Where lit-html changes, a cut no longer fits and the build stops: read what
// changed, and each cut anew.
import MagicString from 'magic-string';

/** From one text up to another. */
const between = (from, to) => ({from, to});

/** What goes, piece by piece: its text in lit-html 3.3.3, and what stands there instead. */
const CUTS = {
  'the need of a document, as in lit-html for Node: a server may import what it does not draw': [
    ['l=document,', 'l=globalThis.document??{createTreeWalker(){}},'],
  ],
  globals: [
    ['const t=globalThis,i=t=>t,s=t.trustedTypes', 'const s=globalThis.trustedTypes'],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    [
      'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      '',
    ],
    ['j as _$LH,', ''],
  ],
  'values other than words, templates and arrays': [
    [',d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', ''],
    [
      'void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)',
      'u(t)?this.k(t):this.$(t)',
    ],
  ],
  'templates compiled beforehand': [
    [
      '{const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      '{const{values:i}=t,e=this._$AC(t);',
    ],
  ],
  'templates of SVG and MathML': [
    [
      'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)',
      'b=(t,...i)=>({strings:t,values:i})',
    ],
    ['T as mathml,', ''],
    [',w as svg', ''],
  ],
  'templates that are written in another way than ours: a value is a whole child or the whole value of an attribute, and what stands for a boolean attribute is no `nothing`':
    [
      ['h="$lit$",', ''],
      [between(',f="[ \\t', ',x=t=>'), ''],
      [
        between('function V(t,i)', 'class S{'),
        'const N=t=>{const i=t.reduce((t,i)=>t+(/="?$/.test(t)?o:r)+i)+(t.at(-1)?"":"<?>");return e?e.createHTML(i):i};',
      ],
      [
        between('constructor({strings:t,_$litType$:i},e){', '}static createElement(t,i)'),
        'constructor({strings:t}){let i,s=0;const e=this.parts=[];for(this.el=l.createElement("template"),this.el.innerHTML=N(t),P.currentNode=this.el.content;null!==(i=P.nextNode())&&e.length<t.length-1;s++)if(1===i.nodeType)for(const t of i.getAttributeNames()){i.getAttribute(t)===o&&(e.push({index:s,name:t.replace(/^\\W/,""),ctor:{".":I,"?":L,"@":z}[t[0]]??H}),i.removeAttribute(t))}else i.data===n&&e.push({index:s})',
      ],
      ['static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}', ''],
      ['j(t){this.element[this.name]=t===A?void 0:t}', 'j(t){this.element.defaultValue=t}'],
      ['A=Symbol.for("lit-nothing")', 'A=Symbol()'],
      [
        'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
        '',
      ],
    ],
  'directives, and the way from a part to its parents that they need': [
    [',E=Symbol.for("lit-noChange")', ''],
    ['E as noChange,', ''],
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
    ],
    [
      'class R{constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      'class R{constructor(t){this._$AV=[],this._$AD=t}',
    ],
    ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
    [
      between('u(t){const{el:{content:i}', 'p(t){let i=0;for(const s of'),
      'u(){const{el:{content:i},parts:s}=this._$AD,e=l.importNode(i,!0);P.currentNode=e;let h,o=-1;for(const{index:t,ctor:i,name:e}of s){for(;o<t;o++)h=P.nextNode();this._$AV.push(i?new i(h,e):new k(h,h.nextSibling))}return P.currentNode=l,e}',
    ],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
      's._$AI(t[i++])',
    ],
    [
      'class k{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),a(t)',
      'class k{constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}_$AI(t){a(t)',
    ],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
    ['(this._$AR(s&&s._$AB.nextSibling,e),', '(this._$AR(s&&s._$AB.nextSibling),'],
    [
      '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;)',
      '_$AR(t=this._$AA.nextSibling){for(;t!==this._$AB;)',
    ],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [
      between('class H{get tagName()', 'j(t){t===A?this.element.removeAttribute'),
      'class H{_$AH=A;constructor(t,i){this.element=t,this.name=i}_$AI(t){a(t)&&t===this._$AH||(this._$AH=t,this.j(t))}',
    ],
    ['class I extends H{constructor(){super(...arguments),this.type=3}', 'class I extends H{'],
    ['class L extends H{constructor(){super(...arguments),this.type=4}', 'class L extends H{'],
  ],
  'listeners that are objects, have options, or need their host': [
    [
      'class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}',
      'class z extends H{_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}}',
    ],
  ],
  'options of a tree': [
    [
      'D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return',
      'D=(t,i)=>{let h=i._$litPart$;if(void 0===h)i._$litPart$=h=new k(i.insertBefore(c(),null),null);return',
    ],
  ],
};

/** @returns lit-html without them */
export function trim(code) {
  const out = new MagicString(code);
  for (const [what, cuts] of Object.entries(CUTS)) {
    for (const [cut, instead] of cuts) {
      const {from = cut, to = ''} = cut;
      const at = code.indexOf(from);
      const end = to ? code.indexOf(to, at) : at + from.length;
      if (at < 0 || end < 0 || code.includes(from, at + 1))
        throw new Error(`lit-html has changed: look anew at “${what}”, where it says ${from}`);
      if (instead) out.update(at, end, instead);
      else out.remove(at, end);
    }
  }
  return out;
}

export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      const out = trim(code);
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}
