/** What a check must not claim, copy, or leave people alone with. */
import type {Condition} from '../../engine/check.js';
import {conditionsIn, questionsAsked} from '../analysis/choices.js';
import {instruments, resembles, type Instrument} from '../language/instruments.js';
import {dangerous, found, medical, mentioned} from '../language/phrases.js';
import {pathOfQuestion, quoted} from '../places.js';
import type {Context, Found, LintRule} from '../rule.js';
import {rulesWithPaths} from '../rule-paths.js';

function copied({file, everyText}: Context): readonly Found[] {
  const permission = JSON.stringify([file.about?.licence, file.about?.sources]);
  return everyText.flatMap(({path, text, flat}): readonly Found[] => {
    // “Not the PHQ-9” is no copy of it.
    if (flat.startsWith('about.notFor')) return [];
    const copy = instruments.find(
      ({called, phrases}) => called.test(text) || phrases.some((phrase) => resembles(text, phrase)),
    );
    if (!copy || (copy.licensable && isNamed(copy, permission))) return [];
    return [
      {
        path,
        message: `${quoted(text)} is from the ${copy.name}, or close to it. It ${copy.why}.`,
        suggestion: copy.licensable
          ? `Write a question of your own. If you have a licence, name the ${copy.name} and the licence in about.sources.`
          : 'Write a question of your own, about what someone can do and not about how ill they are.',
      },
    ];
  });
}

function isNamed({called}: Instrument, permission: string): boolean {
  return called.test(permission);
}

/** Questions whose answers open help, silence all else, or bring the quick exit into reach. */
function questionsWithHelp({file}: Context): ReadonlySet<string> {
  const discreet = new Set(file.lines?.filter((each) => each.discreet).map(({id}) => id));
  const conditions: Condition[] = file.safety ? [file.safety.when] : [];
  for (const {rule} of rulesWithPaths(file)) {
    const lines = [...(rule.lines ?? []), ...(rule.line === undefined ? [] : [rule.line])];
    if (rule.when && (rule.only || lines.some((id) => discreet.has(id))))
      conditions.push(rule.when);
  }
  return new Set(conditions.flatMap((each) => [...conditionsIn(each)].flatMap(questionsAsked)));
}

function alone(context: Context): readonly Found[] {
  const helped = questionsWithHelp(context);
  const reported = new Set<string>();
  return context.texts.flatMap(({flat, text, lang}): readonly Found[] => {
    const [list, id] = flat.split('.');
    if (list !== 'questions' || id === undefined || helped.has(id) || reported.has(id)) return [];
    const [topic] = mentioned(text, lang, dangerous);
    if (topic === undefined) return [];
    reported.add(id);
    return [
      {
        path: pathOfQuestion(context.file, id),
        message: `This question is about “${topic}”, and no answer to it opens help.`,
        suggestion: `Add "safety": {"when": {"answer": ${JSON.stringify(id)}, "in": […]}, "show": "help"}, or do not ask: a check cannot look after someone in danger.`,
      },
    ];
  });
}

export const claimRules: readonly LintRule[] = [
  {
    id: 'claim/medical',
    severity: 'error',
    finds: 'Words of diagnosis, screening, severity, treatment or risk.',
    find: ({everyText}) =>
      everyText
        .filter(({flat}) => !flat.startsWith('about.notFor'))
        .flatMap(({path, text, lang}) =>
          found(text, lang, medical).map((phrase) => ({
            path,
            message: `“${phrase}” makes a medical claim. Software with a medical purpose is a medical device, and whoever publishes it is its manufacturer.`,
            suggestion:
              'Say what someone can think about, ask or do, without a name for what they have.',
          })),
        ),
  },
  {
    id: 'instrument/licensed',
    severity: 'error',
    finds: `Questions of clinical or licensed questionnaires: ${instruments.map(({name}) => name).join(', ')}.`,
    find: copied,
  },
  {
    id: 'safety/topic-without-help',
    severity: 'error',
    finds: 'A question about danger after which no answer opens help.',
    find: alone,
  },
];
