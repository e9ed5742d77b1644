/** Ways to meet. Every one has the same lines. */
import type {MsgFn} from '@lit/localize';
import type {Outcome} from '../engine/check.js';

export function formats(msg: MsgFn): readonly Outcome[] {
  return [
    {
      id: 'inperson',
      base: 1,
      title: msg('In person', {desc: 'A way to meet'}),
      text: msg('You share a room, so your therapist can see more of how you are.', {
        desc: 'What a way to meet is',
      }),
      aspects: {
        suits: msg('Home is not private, or things feel very hard.', {
          desc: 'Under “May suit you if”',
        }),
        limits: msg('You cannot easily get there.', {desc: 'Under “May not suit you if”'}),
        cost: msg('It takes travel time and may cost more.', {desc: 'Under “Time and cost”'}),
      },
    },
    {
      id: 'video',
      base: 1,
      title: msg('Video', {desc: 'A way to meet'}),
      text: msg(
        'You talk on a screen. Studies that looked at phone and video together find results close to meeting in person.',
        {desc: 'What a way to meet is'},
      ),
      aspects: {
        suits: msg('Travel is hard, and you have a private place.', {
          desc: 'Under “May suit you if”',
        }),
        limits: msg('You can be overheard, or the connection is poor.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('No travel. Plan what to do if the call drops or you feel unsafe.', {
          desc: 'Under “Time and cost”',
        }),
      },
    },
    {
      id: 'phone',
      base: 0.5,
      title: msg('Phone', {desc: 'A way to meet'}),
      text: msg(
        'You only hear each other. Studies that looked at phone and video together find results close to meeting in person.',
        {desc: 'What a way to meet is'},
      ),
      aspects: {
        suits: msg('You don’t want a camera, and have a private place.', {
          desc: 'Under “May suit you if”',
        }),
        limits: msg('You can be overheard. Your therapist cannot see your face.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('No travel, and only a phone.', {desc: 'Under “Time and cost”'}),
      },
    },
    {
      id: 'text',
      title: msg('Text or chat', {desc: 'A way to meet'}),
      text: msg(
        'You write instead of talking. You have time to find words, and you can read them again.',
        {desc: 'What a way to meet is'},
      ),
      aspects: {
        suits: msg('Saying things out loud is hard.', {desc: 'Under “May suit you if”'}),
        limits: msg('You want a quick answer. Tone is easy to misread.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('No travel. Ask who can read it and how it is stored.', {
          desc: 'Under “Time and cost”',
        }),
      },
    },
    {
      id: 'group',
      title: msg('Group', {desc: 'A way to meet'}),
      text: msg(
        'A therapist works with several people. In studies of the same treatment, group and one-to-one did equally well.',
        {desc: 'What a way to meet is'},
      ),
      aspects: {
        suits: msg('You want to hear how others cope.', {desc: 'Under “May suit you if”'}),
        limits: msg('You want the time for yourself.', {desc: 'Under “May not suit you if”'}),
        cost: msg('Often cheaper, at fixed times.', {desc: 'Under “Time and cost”'}),
      },
    },
    {
      id: 'couple',
      title: msg('With partner or family', {desc: 'A way to meet'}),
      text: msg('People close to you join some or all sessions.', {desc: 'What a way to meet is'}),
      aspects: {
        suits: msg('The problem is between you, and everyone feels safe.', {
          desc: 'Under “May suit you if”',
        }),
        limits: msg('Someone hurts or controls you. Ask for a session alone first.', {
          desc: 'Under “May not suit you if”',
        }),
        cost: msg('Everyone has to find the time.', {desc: 'Under “Time and cost”'}),
      },
    },
    {
      id: 'self',
      title: msg('Self-guided', {desc: 'A way to meet'}),
      text: msg('You use a book, course or app on your own, sometimes with short check-ins.', {
        desc: 'What a way to meet is',
      }),
      aspects: {
        suits: msg(
          'You want to start now. People who feel very low get more out of it with guidance.',
          {desc: 'Under “May suit you if”'},
        ),
        limits: msg('You want someone to talk to.', {desc: 'Under “May not suit you if”'}),
        cost: msg('Low cost. Check who made it and what it does with your data.', {
          desc: 'Under “Time and cost”',
        }),
      },
    },
  ];
}
