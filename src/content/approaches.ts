/** Approaches to therapy: what you do, and what each may ask of you. Every one has the same lines. */
import type {MsgFn} from '@lit/localize';
import type {Outcome} from '../engine/check.js';

export function approaches(msg: MsgFn): readonly Outcome[] {
  return [
    {
      id: 'cbt',
      title: msg('Cognitive behavioral therapy (CBT)', {desc: 'An approach to therapy'}),
      text: msg(
        'You look at how thoughts, feelings and actions affect each other, and test new ways in daily life.',
        {desc: 'What a visitor does in an approach'},
      ),
      aspects: {
        suits: msg('You like structure, tools and practice.', {desc: 'Under “May suit you if”'}),
        limits: msg('You want to talk freely, or tasks feel like homework.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('Regular sessions with a plan, and tasks between them.', {
          desc: 'Under “Time and cost”',
        }),
      },
    },
    {
      id: 'dynamic',
      title: msg('Psychodynamic therapy', {desc: 'An approach to therapy'}),
      text: msg(
        'You look at feelings and patterns, often from earlier life. You also look at how they show up now, including with your therapist.',
        {desc: 'What a visitor does in an approach'},
      ),
      aspects: {
        suits: msg('You want to understand why, and to lead more.', {
          desc: 'Under “May suit you if”',
        }),
        limits: msg('You want quick tools. It can bring up strong feelings.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('No fixed plan. It often takes longer.', {desc: 'Under “Time and cost”'}),
      },
    },
    {
      id: 'solution',
      title: msg('Solution-focused therapy', {desc: 'An approach to therapy'}),
      text: msg(
        'You picture how you want things to be, notice what already works, and take small steps.',
        {desc: 'What a visitor does in an approach'},
      ),
      aspects: {
        suits: msg('You have one problem and want a next step.', {desc: 'Under “May suit you if”'}),
        limits: msg('You want to go deep, or talk about causes.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('Often only a few sessions.', {desc: 'Under “Time and cost”'}),
      },
    },
    {
      id: 'mindful',
      title: msg('Mindfulness-based therapy', {desc: 'An approach to therapy'}),
      text: msg('You learn to notice thoughts, feelings and body signals without fighting them.', {
        desc: 'What a visitor does in an approach',
      }),
      aspects: {
        suits: msg('You want to be calmer with hard thoughts.', {desc: 'Under “May suit you if”'}),
        limits: msg('Daily practice is too much. If practice makes you feel worse, say so.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('Often a course, in a group. It takes regular time.', {
          desc: 'Under “Time and cost”',
        }),
      },
    },
    {
      id: 'act',
      title: msg('Acceptance and commitment therapy (ACT)', {desc: 'An approach to therapy'}),
      text: msg(
        'You make room for hard thoughts and feelings while you act on what matters to you.',
        {desc: 'What a visitor does in an approach'},
      ),
      aspects: {
        suits: msg('Fighting your feelings has not helped.', {desc: 'Under “May suit you if”'}),
        limits: msg('You want to look at the past for longer.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('You talk, and do short exercises.', {desc: 'Under “Time and cost”'}),
      },
    },
    {
      id: 'person',
      title: msg('Person-centered therapy', {desc: 'An approach to therapy'}),
      text: msg(
        'You set the pace and the topics. Your therapist listens closely, takes you seriously and does not judge.',
        {desc: 'What a visitor does in an approach'},
      ),
      aspects: {
        suits: msg('You want to be heard, and to lead.', {desc: 'Under “May suit you if”'}),
        limits: msg('You want tools or a clear plan.', {desc: 'Under “May not suit you if”'}),
        cost: msg('Few tasks. You decide together how long.', {desc: 'Under “Time and cost”'}),
      },
    },
    {
      id: 'ipt',
      title: msg('Interpersonal therapy (IPT)', {desc: 'An approach to therapy'}),
      text: msg(
        'You look at how your mood is linked to people and life changes, such as loss, conflict or a new role.',
        {desc: 'What a visitor does in an approach'},
      ),
      aspects: {
        suits: msg('Your trouble has to do with people.', {desc: 'Under “May suit you if”'}),
        limits: msg('You want to work on something else. Not everyone offers it.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('A set number of sessions with a clear focus.', {desc: 'Under “Time and cost”'}),
      },
    },
    {
      id: 'systemic',
      title: msg('Couple or family therapy', {desc: 'An approach to therapy'}),
      text: msg(
        'You meet with people who matter to you, and look at how you talk and react, not at who is to blame.',
        {desc: 'What a visitor does in an approach'},
      ),
      aspects: {
        suits: msg('The problem is between you.', {desc: 'Under “May suit you if”'}),
        limits: msg('Someone there hurts or controls you. Ask for your own session first.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('Everyone has to find the time.', {desc: 'Under “Time and cost”'}),
      },
    },
  ];
}
