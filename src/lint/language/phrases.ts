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
    'end(ing)? (my|your) life',
    'self-?harm~',
    '(hurt|harm)(ing)? (myself|yourself)',
    '(not|don’t) want to (live|be alive)',
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
    'selbstverletz~',
    'nicht mehr leben',
    'missbrauch~',
    'vergewaltig~',
    'häusliche gewalt',
    'schlägt (mich|dich|sie)',
  ],
  es: [
    'suicid~',
    'matarme',
    'quitarme la vida',
    'autolesi~',
    'abuso',
    'violencia',
    'viola(ción|da|do)',
  ],
  fr: ['suicid~', 'me tuer', 'automutil~', 'abus', 'violences?', 'viol'],
  it: ['suicid~', 'uccidermi', 'autolesion~', 'abus(o|i)', 'violenz~', 'stupr~'],
  nl: ['suïcid~', 'zelfmoord~', 'zelfbeschadig~', 'misbruik~', 'huiselijk geweld', 'verkracht~'],
  pt: ['suic[ií]d~', 'me matar', 'automutil~', 'abuso', 'violência', 'estupr~'],
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
  const list = phrases[lang.split('-')[0] ?? ''];
  if (!list) return [];
  const denied = NEGATIONS[lang.split('-')[0] ?? ''];
  const whole = plain(text);
  return [...whole.matchAll(pattern(list))].flatMap((match) => {
    const before =
      whole
        .slice(0, match.index)
        .split(/[.!?:;]/)
        .at(-1) ?? '';
    const near = before.trim().split(/\s+/).slice(-REACH).join(' ');
    return denied && near.match(pattern(denied)) ? [] : [match[0]];
  });
}
