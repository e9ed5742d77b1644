// The words that the linter keeps out of a check.
import {instruments, medical} from '../product.mjs';
import {table} from '../table.mjs';

const language = new Intl.DisplayNames('en', {type: 'language'});

/** `~` stands for any ending of a word. */
export function medicalWords() {
  return table(
    ['Language', 'Words'],
    Object.entries(medical).map(([lang, words]) => [
      language.of(lang),
      words.map((word) => `\`${word}\``).join(', '),
    ]),
  );
}

export function instrumentsKeptOut() {
  return table(
    ['Questionnaire', 'Why', 'Allowed with a licence'],
    instruments.map(({name, why, licensable}) => [name, `It ${why}`, licensable ? 'yes' : 'no']),
  );
}
