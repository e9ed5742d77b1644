/** Phrases by language. They are patterns of whole words; `~` matches any ending of a word. A language without a list is not checked. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** What puts the fault on the reader. */
export const blaming: Phrases = {
  en: [
    'you (have )?failed',
    'your (own )?fault',
    'you (should|ought to) have',
    'you are to blame',
    'blame yourself',
    'lazy',
    'you refuse~',
    'you always',
    'you never',
    'non-?complian~',
    'attention[- ]seeking',
    'you don’t try( hard)?( enough)?',
    'try harder',
    'excuses?',
    'weak person',
    'bad patient',
  ],
  de: [
    'du hast versagt',
    'sie haben versagt',
    '(deine|ihre) (eigene )?schuld',
    'selbst schuld',
    'du hättest',
    'sie hätten',
    'faul',
    'ausreden?',
    'streng dich( mehr)? an',
    'immer musst du',
  ],
  es: ['es (tu|su) culpa', 'has fallado', 'ha fallado', 'deberías haber', 'perezos~', 'excusas?'],
  fr: [
    '(ta|votre) faute',
    'vous avez échoué',
    'tu as échoué',
    'vous auriez dû',
    'paresseu~',
    'excuses',
  ],
  it: ['colpa (tua|sua)', 'hai fallito', 'ha fallito', 'avresti dovuto', 'pigr~', 'scuse'],
  nl: ['(jouw|je|uw) (eigen )?schuld', 'je hebt gefaald', 'je had moeten', 'lui', 'smoes~'],
  pt: ['(sua|tua) culpa', 'você falhou', 'deveria ter', 'preguiços~', 'desculpas'],
};

/** What only a medical device or a clinician may say. */
export const medical: Phrases = {
  en: [
    'diagnos~',
    'screening',
    'screen~ (you|yourself|for)',
    'screener',
    'severity',
    '(mild|moderate|severe|moderately severe) (depress~|anxi~|insomnia|stress)',
    'you have (depression|anxiety|ptsd|adhd|insomnia|a disorder|bipolar~)',
    '(you|your) (are )?(at )?(high |low |higher |lower )?risk~',
    'risk (of|for|score|level|group)',
    'symptoms?',
    'disorders?',
    'cures?',
    'treats? (your|you|this|the|depress~|anxi~|insomnia)',
    'clinically proven',
    'test~ (you|yourself) for',
  ],
  de: [
    'diagnos~',
    'screening',
    'schweregrad~',
    '(leichte|mittlere|mittelgradige|schwere) (depress~|angst~|schlafstörung~)',
    'symptom~',
    'störung~',
    'heil(t|en|ung)',
    'behandelt (deine|ihre|die)',
    'risiko~',
  ],
  es: [
    'diagn[oó]stic~',
    'cribado',
    'gravedad',
    's[ií]ntomas?',
    'trastornos?',
    'cura',
    'riesgo de',
    'trata (tu|su|la|el)',
  ],
  fr: [
    'diagnosti~',
    'dépistage',
    'gravité',
    'symptômes?',
    'troubles? (du|de la|anxieux|dépressif)',
    'guéri~',
    'risque de',
  ],
  it: [
    'diagnos~',
    'screening',
    'gravità',
    'sintom~',
    'disturb~ (del|dell’|d’|depressiv~)',
    'cura (la|il)',
    'rischio di',
  ],
  nl: ['diagnos~', 'screening', 'ernst van', 'symptomen', 'stoornis~', 'genee~', 'risico op'],
  pt: ['diagn[oó]stic~', 'rastreio', 'gravidade', 'sintomas?', 'transtornos?', 'cura', 'risco de'],
};

/** Topics that nobody should be left alone with. */
export const dangerous: Phrases = {
  en: [
    'suicid~',
    'kill(ing)? (myself|yourself)',
    'end(ing)? (my|your) (own )?life',
    'tak(e|ing) (my|your) own life',
    'want(ed|ing|s)? to die',
    'wish(ed|es|ing)? (that )?(I|you) (was|were) dead',
    'self-?harm~',
    '(hurt|harm)(ing)? (myself|yourself)',
    '(not|don’t|no longer) want to (live|be alive)',
    'better off dead',
    '(domestic|sexual) (violence|abuse)',
    'abus(e|ed|es|ive)',
    'rap(e|ed)',
    'afraid of (my|your) partner',
    'sexual comments?',
    'hits? (me|you)',
  ],
  de: [
    'suizid~',
    'selbstmord~',
    'umbringen',
    'das leben (zu )?nehmen',
    '(mein|dein|ihr|dem) leben (ein ende( zu)? (setzen|machen)|(zu )?beenden)',
    '(will|willst|wollen|möchte|möchtest|möchten)( (ich|du|sie))?( (manchmal|gerade|lieber))? sterben',
    'sterben (zu )?(will|willst|wollen|möchte|möchtest|möchten)',
    'tot (zu )?(sein|wäre|wärst|wärest|wären)',
    'selbstverletz~',
    'nicht mehr leben',
    'missbrauch~',
    'vergewaltig~',
    'häusliche gewalt',
    'schlägt (mich|dich|sie)',
  ],
  es: [
    'suicid~',
    'matar(me|te|se)',
    'quitar(me|te|se) la vida',
    '(acabar con|poner fin a) (mi|tu|su) vida',
    '(querer|quiero|quieres|quiere|querido|ganas de) morir(me|te|se)?',
    '(estar|estuviera|estuvieras|estuviese|estuvieses) muert(o|a)',
    'autolesi~',
    'abuso',
    'violencia',
    'viola(ción|da|do)',
  ],
  fr: [
    'suicid~',
    '(me|te|vous|se) tuer',
    'mettre fin à (mes|tes|vos|ses) jours',
    '(veux|veux-tu|voulez|voulez-vous|vouloir|voulu|envie de) mourir',
    '(être|étais|étiez|était) morte?',
    'automutil~',
    'abus',
    'violences?',
    'viol',
  ],
  it: [
    'suicid~',
    'uccider(mi|ti|si)',
    'toglier(mi|ti|si) la vita',
    '(voglio|vuoi|vuole|voler|voluto|voglia di) morire',
    'essere mort(o|a)',
    'autolesion~',
    'abus(o|i)',
    'violenz~',
    'stupr~',
  ],
  nl: [
    'su[iï]cid~',
    'zelfmoord~',
    'zelfdoding~',
    'einde ((te )?maken )?aan (mijn|je|uw) leven',
    '(wil|wilt)( (ik|je|jij|u))? dood',
    'dood (wil|wilt|willen|was|waart|zou zijn|te zijn)',
    'zelfbeschadig~',
    'misbruik~',
    'huiselijk geweld',
    'verkracht~',
  ],
  pt: [
    'suic[ií]d~',
    '(me|te|se) matar',
    'matar-(me|te|se)',
    '(acabar com a|pôr fim à|tirar a) (minha|tua|sua|própria)( própria)? vida',
    '(querer|quero|queres|quer|quis|vontade de) morrer',
    '(estar|estivesse|estivesses) mort(o|a)',
    'automutil~',
    'abuso',
    'violência',
    'estupr~',
  ],
};

/** What turns a phrase into its opposite, a few words before it. */
const NEGATIONS: Phrases = {
  en: ['not', 'no', 'never', 'isn’t', 'doesn’t', 'cannot', 'without', 'nobody'],
  de: ['nicht', 'keine?', 'keinen', 'niemals', 'ohne', 'kein'],
  es: ['no', 'nunca', 'ni', 'sin'],
  fr: ['pas', 'ne', 'n’est', 'jamais', 'sans', 'ni'],
  it: ['non', 'mai', 'senza', 'né'],
  nl: ['niet', 'geen', 'nooit', 'zonder'],
  pt: ['não', 'nunca', 'nem', 'sem'],
};

const REACH = 6;

/** Long patterns take a while to make. */
const made = new WeakMap<readonly string[], RegExp>();

export function pattern(phrases: readonly string[]): RegExp {
  const known = made.get(phrases);
  if (known) return known;
  const any = phrases.map((each) => each.replaceAll('~', '\\p{L}*')).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  made.set(phrases, whole);
  return whole;
}

/** Straight and typographic apostrophes are one. */
export function plain(text: string): string {
  return text.normalize('NFC').replaceAll("'", '’');
}

/** @returns the phrases of a text, without those that it denies: “This is not your fault” */
export function found(text: string, lang: string, phrases: Phrases): readonly string[] {
  const denied = listFor(lang, NEGATIONS);
  return matches(text, lang, phrases)
    .filter(({before}) => !denied || !before.match(pattern(denied)))
    .map(({phrase}) => phrase);
}

/** @returns the phrases of a text, also those that it denies: “Do you see no way out except suicide?” is about suicide */
export function mentioned(text: string, lang: string, phrases: Phrases): readonly string[] {
  return matches(text, lang, phrases).map(({phrase}) => phrase);
}

interface Match {
  readonly phrase: string;
  /** The few words before it, in its sentence. */
  readonly before: string;
}

function matches(text: string, lang: string, phrases: Phrases): readonly Match[] {
  const list = listFor(lang, phrases);
  if (!list) return [];
  const whole = plain(text);
  return [...whole.matchAll(pattern(list))].map((match) => {
    const sentence =
      whole
        .slice(0, match.index)
        .split(/[.!?:;]/)
        .at(-1) ?? '';
    return {phrase: match[0], before: sentence.trim().split(/\s+/).slice(-REACH).join(' ')};
  });
}

function listFor(lang: string, phrases: Phrases): readonly string[] | undefined {
  return phrases[lang.split('-')[0] ?? ''];
}
