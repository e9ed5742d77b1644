/**
 * What a visitor typed and chose in one widget, as they would remember it, and what has become of it. Each word that is typed
 * is a token of its own (`zq7x`), so that it is found wherever it stands.
 */
const TOKEN = /zq\d+x/g;

export function tokensIn(text) {
  return new Set(text.match(TOKEN));
}

export class Memory {
  /** The tokens that were typed, and not removed since. */
  #typed = new Set();
  /** The tokens of each goal, as they stood on the screen last. */
  #goals = [];
  /** What the undo line offers. */
  #removed = [];
  #forgotten = new Set();
  #answers = {};
  /** What was written last, by what the field is for. */
  #words = {};
  #country;

  get typed() {
    return this.#typed;
  }

  /** After a reload there is only what was kept. */
  afterReload(kept) {
    const lost = [...this.#typed].filter((token) => !kept.has(token));
    this.#typed = new Set([...this.#typed].filter((token) => kept.has(token)));
    this.#removed = [];
    this.#answers = {};
    this.#words = {};
    this.#country = undefined;
    return lost;
  }

  /** Words that were kept on an earlier visit are there again. */
  comeBack(kept) {
    this.#typed = new Set(kept);
    this.#goals = [[...kept]];
  }

  /** Everything in this widget was forgotten, by the visitor's own wish. */
  forget() {
    this.#typed.forEach((token) => this.#forgotten.add(token));
    for (const each of this.#removed) each.forEach((token) => this.#forgotten.add(token));
    this.#typed = new Set();
    this.#removed = [];
    this.#answers = {};
    this.#words = {};
  }

  /**
   * @param did what was done, as `act` says it
   * @param before what stood on the screen before
   * @param after what stands there now
   */
  note(did, before, after) {
    const [verb, what] = did.split(' ');
    if (verb === 'type') {
      for (const token of tokensIn(before.fields[what] ?? '')) this.#typed.delete(token);
      this.#typed.add(did.split(' ')[2]);
    }
    if (verb === 'write') this.#write(what, did.split(' ')[2]);
    if (verb === 'country') this.#country = what ?? '';
    if (before.fields.length) this.#goals = goalsOf(before);
    if (verb === 'press' && what.startsWith('remove-')) {
      const at = Number(/goal (\d+)$/.exec(did)[1]);
      const any = this.#remove([this.#goals[at]]);
      // A goal without words that was looked at takes the place of what was removed before.
      if (!any && before.undo !== after.undo) this.#removed = [];
    }
    if (verb === 'press' && what === 'restart') {
      this.#remove(this.#goals);
      this.#answers = {};
      this.#words = {};
    }
    if (verb === 'press' && what === 'undo') {
      this.#removed.flat().forEach((token) => this.#typed.add(token));
      // Goals that were removed before the last ones come back, too.
      tokensIn(after.fields.join(' ')).forEach((token) => this.#typed.add(token));
      this.#removed = [];
      this.#goals = [[...this.#typed]];
      // Earlier notes come in the place of those that are there, which can be brought back in turn.
      this.#words = {};
      this.#answers = {};
    }
    // Goals that are kept take the place of those that are there, which can be brought back.
    if (verb === 'press' && what === 'show-kept') {
      const undo = tokensIn(after.undo);
      const others = [...tokensIn(after.text)].filter((token) => !undo.has(token));
      const shown = new Set([...tokensIn(after.fields.join(' ')), ...others]);
      this.#remove(this.#goals.filter((goal) => goal.some((token) => !shown.has(token))));
      this.#typed = shown;
      this.#goals = [[...shown]];
    }
    if (verb === 'press' && what === 'forget') this.forget();
    if (verb === 'press' && what === 'skip')
      for (const name of Object.keys(before.answers)) delete this.#answers[name];
    if (verb === 'mark') Object.assign(this.#answers, after.answers);
    if (after.fields.length) this.#goals = goalsOf(after);
  }

  /** @returns what a visitor would miss, or see though it was forgotten */
  problems(screen, {remembersAnswers}) {
    const found = [];
    const onScreen = tokensIn(`${screen.text} ${screen.fields.join(' ')}`);
    if (screen.fields.length)
      for (const token of this.#typed)
        if (!tokensIn(screen.fields.join(' ')).has(token)) found.push(`${token} is lost`);
    for (const [place, words] of Object.entries(screen.words))
      if (this.#words[place] && words !== this.#words[place])
        found.push(`${this.#words[place]} is lost in ${place}, which has ${words}`);
    for (const token of onScreen)
      if (this.#forgotten.has(token)) found.push(`${token} was forgotten, and is shown`);
    if (this.#removed.length && (screen.fields.length || screen.state.includes('intro')))
      for (const goal of this.#removed)
        if (!goal.some((token) => screen.undo.includes(token)))
          found.push(`${goal.join()} was removed, and cannot be brought back`);
    if (remembersAnswers)
      for (const [name, chosen] of Object.entries(screen.answers))
        if (this.#answers[name] && String(chosen) !== String(this.#answers[name]))
          found.push(`${name} has ${chosen} chosen, and had ${this.#answers[name]}`);
    if (this.#country !== undefined && screen.country !== undefined)
      if (screen.country !== this.#country)
        found.push(`the list of countries has ${screen.country}, and had ${this.#country}`);
    return found;
  }

  /** A chosen line stays chosen with its new words. */
  #write(place, token) {
    const old = this.#words[place];
    this.#words[place] = token;
    for (const [name, chosen] of Object.entries(this.#answers))
      this.#answers[name] = chosen.map((each) => (each === old ? token : each));
  }

  /** @returns whether there was something to bring back */
  #remove(goals) {
    const gone = goals.map((goal) => goal.filter((token) => this.#typed.has(token)));
    const full = gone.filter((goal) => goal.length);
    if (!full.length) return false;
    full.flat().forEach((token) => this.#typed.delete(token));
    this.#removed = full;
    return true;
  }
}

/** The tokens of each goal. */
function goalsOf({goals}) {
  return goals.map((words) => [...tokensIn(words)]);
}
