/** In which line of a JSON file a path stands: `questions[0].text` → 12. */

/** @returns the line of each path; of the deepest one that is there where the path is not */
export function linesOf(json: string): (path: string) => number {
  const lines = new Map<string, number>();
  try {
    new Scanner(json, lines).value('');
  } catch {
    // What was found up to there is still right.
  }
  return (path) => {
    for (let at = path; at; at = parentOf(at)) {
      const line = lines.get(at);
      if (line !== undefined) return line;
    }
    return 1;
  };
}

function parentOf(path: string): string {
  return path.replace(/(\.[^.[\]]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\]|^[^.[]+)$/, '');
}

class Scanner {
  readonly #text: string;
  readonly #lines: Map<string, number>;
  #at = 0;
  #line = 1;

  constructor(text: string, lines: Map<string, number>) {
    this.#text = text;
    this.#lines = lines;
  }

  value(path: string): void {
    this.#space();
    if (path) this.#lines.set(path, this.#line);
    const letter = this.#text[this.#at];
    if (letter === '{')
      this.#list('}', () => {
        const key = this.#string();
        this.#space();
        this.#at++;
        this.value(inside(path, key));
      });
    else if (letter === '[') {
      let index = 0;
      this.#list(']', () => {
        this.value(`${path}[${index++}]`);
      });
    } else if (letter === '"') this.#string();
    else this.#at += /^[^\s,\]}]*/.exec(this.#text.slice(this.#at, this.#at + 40))?.[0].length ?? 0;
  }

  #list(end: string, each: () => void): void {
    this.#at++;
    for (;;) {
      this.#space();
      const letter = this.#text[this.#at];
      if (letter === undefined) throw new SyntaxError('The file ends early.');
      if (letter === end) {
        this.#at++;
        return;
      }
      if (letter === ',') this.#at++;
      else each();
    }
  }

  #string(): string {
    const start = this.#at;
    this.#at++;
    while (this.#text[this.#at] !== '"') {
      if (this.#text[this.#at] === undefined) throw new SyntaxError('The file ends early.');
      this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    }
    this.#at++;
    return JSON.parse(this.#text.slice(start, this.#at)) as string;
  }

  #space(): void {
    for (;;) {
      const letter = this.#text[this.#at];
      if (letter === '\n') this.#line++;
      else if (letter !== ' ' && letter !== '\t' && letter !== '\r') return;
      this.#at++;
    }
  }
}

function inside(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}
