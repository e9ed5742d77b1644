/** A small check of a publisher, for tests: in English, and in German. */
import type {CheckFile} from '../../../src/engine/check-file.js';

export const WALKS: CheckFile = {
  cairn: 1,
  id: 'walks',
  version: '2.1.0',
  lang: 'en',
  title: 'Would a walk help?',
  intro: ['Three questions about walks.'],
  about: {
    purpose: 'Helps you to plan a walk.',
    notFor: ['Training for a race'],
    authors: [{name: 'A. Walker', role: 'Guide'}],
    reviewers: [{name: 'B. Walker', on: '2026-10-01'}],
    reviewed: '2026-10-01',
    nextReview: '2099-10-01',
    licence: 'CC-BY-4.0',
    sources: [{id: 'book', title: 'A book on walks', href: 'https://example.org/book'}],
  },
  questions: [
    {
      id: 'mood',
      text: 'How is your mood?',
      options: [
        {id: 'low', text: 'Low', weights: {walk: 2}},
        {id: 'high', text: 'High', weights: {rest: 1}},
      ],
    },
    {
      id: 'place',
      text: 'Where could you walk?',
      kind: 'many',
      options: [
        {id: 'park', text: 'In a park', weights: {walk: 1}, say: 'Is there a park near here?'},
        {id: 'home', text: 'Someone checks where I go', weights: {rest: 1}},
      ],
    },
    {
      id: 'alone',
      text: 'Is anyone with you?',
      options: [
        {id: 'yes', text: 'Yes'},
        {id: 'no', text: 'No, and that is hard'},
      ],
    },
  ],
  groups: [
    {
      id: 'steps',
      normalise: 'none',
      outcomes: [
        {
          id: 'walk',
          title: 'Take a walk',
          text: 'Ten minutes are enough.',
          steps: ['Put on your shoes.', 'Go out.'],
          href: '/walks.html',
          label: 'Walks near you',
          sources: ['book'],
        },
        {id: 'rest', title: 'Rest', text: '<b>Sit</b> down. [No link](https://example.org)'},
      ],
    },
  ],
  lines: [{id: 'watched', text: 'Use a device that nobody checks.', discreet: true}],
  rules: [
    {top: {of: ['walk', 'rest'], count: 1}},
    {say: ['place']},
    {when: {answer: 'place', in: ['home']}, line: 'watched'},
  ],
  safety: {when: {answer: 'alone', in: ['no']}, show: 'help'},
};

const GERMAN: Readonly<Record<string, string>> = {
  title: 'Hilft ein Spaziergang?',
  'intro.0': 'Drei Fragen zu Spaziergängen.',
  'about.purpose': 'Hilft, einen Spaziergang zu planen.',
  'about.notFor.0': 'Für ein Rennen trainieren',
  'about.authors.0.role': 'Führer',
  'questions.mood.text': 'Wie ist deine Stimmung?',
  'questions.mood.options.low.text': 'Schlecht',
  'questions.mood.options.high.text': 'Gut',
  'questions.place.text': 'Wo könntest du gehen?',
  'questions.place.options.park.text': 'Im Park',
  'questions.place.options.park.say': 'Gibt es hier einen Park?',
  'questions.place.options.home.text': 'Jemand prüft, wohin ich gehe',
  'questions.alone.text': 'Ist jemand bei dir?',
  'questions.alone.options.yes.text': 'Ja',
  'questions.alone.options.no.text': 'Nein, und das ist schwer',
  'groups.steps.outcomes.walk.title': 'Geh spazieren',
  'groups.steps.outcomes.walk.text': 'Zehn Minuten reichen.',
  'groups.steps.outcomes.walk.steps.0': 'Zieh Schuhe an.',
  'groups.steps.outcomes.walk.steps.1': 'Geh hinaus.',
  'groups.steps.outcomes.walk.label': 'Wege in der Nähe',
  'groups.steps.outcomes.rest.title': 'Ruh dich aus',
  'groups.steps.outcomes.rest.text': 'Setz dich.',
  'lines.watched.text': 'Nimm ein Gerät, das niemand prüft.',
};

/** @param reviewed whether someone has; @param without a path that is missing */
export function inGerman(options: {reviewed?: boolean; without?: string} = {}): CheckFile {
  const {reviewed = true, without = ''} = options;
  const words = Object.fromEntries(Object.entries(GERMAN).filter(([path]) => path !== without));
  const review = reviewed ? {by: 'C. Walker', reviewed: '2026-10-02'} : {};
  return {...WALKS, translations: {de: {...review, words}}};
}
