/** The questions about who, where and what could get in the way. */
import type {MsgFn} from '@lit/localize';
import type {Question} from '../engine/check.js';
import {unsureIn} from './ways-of-working.js';

export function questionsAboutMeeting(msg: MsgFn): readonly Question[] {
  const unsure = unsureIn(msg);
  const none = {
    id: 'none',
    exclusive: true,
    text: msg('None of these', {desc: 'Format picker: answer that clears the others'}),
  };
  return [
    {
      id: 'who',
      text: msg('Who should be part of it?', {desc: 'Format picker: question'}),
      options: [
        {
          id: 'me',
          text: msg('Just me and a therapist', {desc: 'Format picker: answer'}),
          weights: {group: -2, couple: -2, self: -2, systemic: -3, mindful: -1},
        },
        {
          id: 'close',
          text: msg('My partner or family', {desc: 'Format picker: answer'}),
          weights: {systemic: 5, couple: 5},
          say: msg('Could my partner or family join us for a session?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'others',
          text: msg('Others who have been through the same', {desc: 'Format picker: answer'}),
          weights: {group: 5},
          say: msg('Is there a group for people in my situation that I could join as well?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'alone',
          text: msg('I want to start on my own', {desc: 'Format picker: answer'}),
          weights: {self: 5, systemic: -3},
        },
        unsure,
      ],
    },
    {
      id: 'access',
      text: msg('What could get in the way?', {desc: 'Format picker: question'}),
      kind: 'many',
      options: [
        {
          id: 'travel',
          text: msg('Getting there or finding the time is hard', {desc: 'Format picker: answer'}),
          weights: {video: 3, phone: 2, text: 1, self: 1, inperson: -1, group: -1},
          say: msg('Getting here is hard for me. What could make it easier?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'cost',
          text: msg('It may cost too much', {desc: 'Format picker: answer'}),
          weights: {group: 2, self: 2, phone: 0.5, inperson: -1},
          say: msg('Cost is a worry for me. Could we talk about the fee, or how often we meet?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'wait',
          text: msg('Waiting lists are long', {desc: 'Format picker: answer'}),
          weights: {self: 2, group: 1, video: 1},
        },
        {
          id: 'camera',
          text: msg('I don’t like being on camera', {desc: 'Format picker: answer'}),
          weights: {phone: 3, text: 2, inperson: 1, video: -3},
        },
        {
          id: 'aloud',
          text: msg('Saying things out loud is hard', {desc: 'Format picker: answer'}),
          weights: {text: 4, self: 1, phone: -2, group: -1},
          say: msg(
            'Saying things out loud is hard for me. Could I write some of it down for you?',
            {desc: 'A sentence that the visitor could say to their therapist'},
          ),
        },
        {
          id: 'net',
          text: msg('My internet is weak', {desc: 'Format picker: answer'}),
          weights: {phone: 3, inperson: 2, video: -3, text: -1},
        },
        none,
      ],
    },
    {
      id: 'place',
      text: msg('What matters about the place?', {desc: 'Format picker: question'}),
      hint: msg(
        'We ask about privacy because some ways to meet are not safe when someone listens.',
        {desc: 'Format picker: hint; says why it is asked'},
      ),
      kind: 'many',
      options: [
        {
          id: 'private',
          text: msg('I have no private space at home', {desc: 'Format picker: answer'}),
          weights: {inperson: 3, text: 2, video: -2, phone: -2},
        },
        {
          id: 'watched',
          unsaid: true,
          text: msg('Someone might listen in or check my phone', {desc: 'Format picker: answer'}),
          weights: {inperson: 5},
        },
        {
          id: 'near',
          text: msg('I want a person in the room with me', {desc: 'Format picker: answer'}),
          weights: {inperson: 4, couple: 1, group: 1, video: -2, phone: -2, text: -2, self: -2},
        },
        {
          id: 'out',
          text: msg('It helps me to get out of the house', {desc: 'Format picker: answer'}),
          weights: {inperson: 2, group: 1, video: -1, phone: -1, text: -1, self: -1},
        },
        {
          id: 'far',
          text: msg('I like some distance from the therapist', {desc: 'Format picker: answer'}),
          weights: {phone: 2, text: 2, self: 1, video: 1, inperson: -2},
        },
        none,
      ],
    },
    {
      id: 'needs',
      text: msg('Is one of these important to you?', {desc: 'Format picker: question'}),
      kind: 'many',
      options: [
        {
          id: 'language',
          text: msg('Therapy in my language', {desc: 'Format picker: answer'}),
          say: msg('Could we work in my language, or with an interpreter?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'culture',
          text: msg('Someone who knows my culture, faith or community', {
            desc: 'Format picker: answer',
          }),
          say: msg(
            'There is something about my culture, faith or community that I want you to know. Can we take time for it?',
            {desc: 'A sentence that the visitor could say to their therapist'},
          ),
        },
        {
          id: 'gender',
          text: msg('A therapist of a certain gender', {desc: 'Format picker: answer'}),
        },
        {
          id: 'changes',
          text: msg('Changes for a disability, or for how my mind works', {
            desc: 'Format picker: answer',
          }),
          say: msg(
            'Some things need to be different for me, for example clearer, slower or in writing. Can we plan that?',
            {desc: 'A sentence that the visitor could say to their therapist'},
          ),
        },
        none,
      ],
    },
  ];
}
