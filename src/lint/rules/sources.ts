/** What a check rests on, when someone last looked at it, and where its links lead. */
import {PLACEHOLDER_AUTHOR, PLACEHOLDER_SOURCE} from '../placeholders.js';
import type {Context, Found, LintRule} from '../rule.js';

const DAY_MS = 86_400_000;
/** Two years. */
const OLD_DAYS = 730;

const YEARS = 'two years';

function days(from: string, to: Date): number {
  return (to.getTime() - Date.parse(from)) / DAY_MS;
}

function missing({file}: Context): readonly Found[] {
  const {about} = file;
  if (!about?.sources?.length)
    return [
      {
        path: about ? 'about.sources' : 'about',
        message: 'The check names no source. Readers cannot see what it rests on.',
        suggestion: 'Add about.sources with a title, an address, and the day on which you read it.',
      },
    ];
  return about.sources.flatMap(({href, title}, index) =>
    href === undefined && title !== PLACEHOLDER_SOURCE
      ? [
          {
            severity: 'note' as const,
            path: `about.sources[${index}]`,
            message: `The source “${title}” has no address.`,
            suggestion: 'Add “href”, if it can be read on the web.',
          },
        ]
      : [],
  );
}

function placeholder({file}: Context): readonly Found[] {
  const {authors = [], sources = []} = file.about ?? {};
  return [
    ...authors.flatMap(({name}, index) =>
      name === PLACEHOLDER_AUTHOR
        ? [
            {
              path: `about.authors[${index}].name`,
              message: `“${name}” is what “init” wrote. Visitors are shown it as the author.`,
              suggestion: 'Name the people who wrote the check.',
            },
          ]
        : [],
    ),
    ...sources.flatMap(({title}, index) =>
      title === PLACEHOLDER_SOURCE
        ? [
            {
              path: `about.sources[${index}]`,
              message: 'The source is what “init” wrote. Visitors are shown it.',
              suggestion:
                'Name a page that you have read: its title, its address, and the day on which you read it.',
            },
          ]
        : [],
    ),
  ];
}

function old({file, now}: Context): readonly Found[] {
  return (file.about?.sources ?? []).flatMap(({title, read}, index): readonly Found[] => {
    const path = `about.sources[${index}].read`;
    if (title === PLACEHOLDER_SOURCE) return [];
    if (read === undefined)
      return [
        {
          severity: 'note',
          path,
          message: `Nobody has noted when “${title}” was read.`,
          suggestion: 'Read it again, and write down the day as “read”.',
        },
      ];
    if (days(read, now) <= OLD_DAYS) return [];
    return [
      {
        path,
        message: `The source “${title}” was read on ${read}, more than ${YEARS} ago.`,
        suggestion: 'See if it still stands or was replaced, and write down the day.',
      },
    ];
  });
}

function expired({file, now}: Context): readonly Found[] {
  const {reviewed, nextReview} = file.about ?? {};
  if (nextReview === undefined)
    return [
      {
        path: 'about.nextReview',
        message: 'The check does not say when it will be reviewed next.',
        suggestion: 'Add about.reviewed and about.nextReview. Visitors are shown both.',
      },
    ];
  if (days(nextReview, now) < 0) {
    return reviewed !== undefined && Date.parse(reviewed) > Date.parse(nextReview)
      ? [
          {
            path: 'about.nextReview',
            message: `The next review (${nextReview}) lies before the last one (${reviewed}).`,
            suggestion: 'Correct one of the two days.',
          },
        ]
      : [];
  }
  return [
    {
      path: 'about.nextReview',
      message: `The review was due on ${nextReview}. The widget tells visitors so.`,
      suggestion: 'Go through the texts and sources, then set about.reviewed and about.nextReview.',
    },
  ];
}

function unsafe({file}: Context): readonly Found[] {
  const links = [
    ...(file.about?.sources ?? []).map(({href}, index) => ({
      href,
      path: `about.sources[${index}].href`,
    })),
    ...file.groups.flatMap(({outcomes}, place) =>
      outcomes.map(({href}, index) => ({
        href,
        path: `groups[${place}].outcomes[${index}].href`,
      })),
    ),
  ];
  return links.flatMap(({href, path}) =>
    href !== undefined && /^http:/i.test(href)
      ? [
          {
            severity: 'warning' as const,
            path,
            message: `${href} is not encrypted: others on the network can see which page a visitor opens.`,
            suggestion: 'Use https:, if the site has it.',
          },
        ]
      : [],
  );
}

export const sourceRules: readonly LintRule[] = [
  {
    id: 'source/missing',
    severity: 'warning',
    finds: 'No sources, or a source without an address.',
    find: missing,
  },
  {
    id: 'about/placeholder',
    severity: 'warning',
    finds: 'An author or a source that `init` wrote, and nobody has replaced.',
    find: placeholder,
  },
  {
    id: 'source/old',
    severity: 'warning',
    finds: `A source that was last read more than ${YEARS} ago.`,
    find: old,
  },
  {
    id: 'review/expired',
    severity: 'warning',
    finds: 'A review that is due, or no day for one.',
    find: expired,
  },
  {
    id: 'link/scheme',
    severity: 'error',
    finds: 'A link that is not https:, http:, mailto:, tel: or relative; a warning for http:.',
    find: unsafe,
  },
];
