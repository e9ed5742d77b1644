/**
 * Of a hundred answer sets, in how many an outcome is shown, and in how many it is the first of its kind: what was counted
 * over all answer sets, not what anyone wished for. Where a weight is changed on purpose, look at the whole table before it
 * is written anew: `npx tsx tests/engine/balance.print.ts > tests/engine/balance-table.ts`
 */
import type {Share} from './balance.js';

export const balanceTable: Readonly<Record<string, Readonly<Record<string, Share>>>> = {
  'steps, seven items': {
    goals: {shown: 40.65, first: 4.42},
    type: {shown: 41.91, first: 14.3},
    stress: {shown: 44.42, first: 17.98},
    patience: {shown: 44.84, first: 16.78},
    reflect: {shown: 41.88, first: 14.43},
    why: {shown: 43.18, first: 18.45},
    support: {shown: 43.13, first: 13.64},
  },
  'steps, nine items': {
    goals: {shown: 42.74, first: 7.52},
    type: {shown: 42.57, first: 15.91},
    stress: {shown: 43.99, first: 20.89},
    patience: {shown: 44.23, first: 15.84},
    reflect: {shown: 41.36, first: 12.03},
    why: {shown: 42.38, first: 15.56},
    support: {shown: 42.72, first: 12.24},
  },
  approaches: {
    cbt: {shown: 27.77, first: 13.57},
    dynamic: {shown: 26.96, first: 11.89},
    solution: {shown: 23.38, first: 11.92},
    mindful: {shown: 20.54, first: 10.83},
    act: {shown: 29.54, first: 13.71},
    person: {shown: 33.51, first: 15.12},
    ipt: {shown: 21.95, first: 11.34},
    systemic: {shown: 20.37, first: 11.62},
    'first-talk': {shown: 0.01, first: 0},
  },
  'approaches, watched': {
    cbt: {shown: 30.62, first: 15.19},
    dynamic: {shown: 30.51, first: 13.69},
    solution: {shown: 26.19, first: 13.48},
    mindful: {shown: 21.94, first: 11.77},
    act: {shown: 33.37, first: 15.52},
    person: {shown: 37.2, first: 16.47},
    ipt: {shown: 23.82, first: 13.88},
    systemic: {shown: 0, first: 0},
    'first-talk': {shown: 0.01, first: 0},
  },
  formats: {
    inperson: {shown: 75.85, first: 52.47},
    video: {shown: 5, first: 1.18},
    phone: {shown: 29.92, first: 10.93},
    text: {shown: 41.36, first: 14.06},
    group: {shown: 21.13, first: 7.03},
    couple: {shown: 11.77, first: 1.62},
    self: {shown: 34.12, first: 12.72},
  },
  'formats, one answer each': {
    inperson: {shown: 62, first: 29.86},
    video: {shown: 24.57, first: 6.29},
    phone: {shown: 24.86, first: 8.86},
    text: {shown: 21.14, first: 7.29},
    group: {shown: 30.43, first: 15.71},
    couple: {shown: 20, first: 14.29},
    self: {shown: 33.86, first: 17.71},
  },
  'formats, watched': {
    inperson: {shown: 100, first: 99.38},
    video: {shown: 0, first: 0},
    phone: {shown: 0, first: 0},
    text: {shown: 0, first: 0},
    group: {shown: 95, first: 0.63},
    couple: {shown: 0, first: 0},
    self: {shown: 0, first: 0},
  },
};
