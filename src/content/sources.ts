/** Research that the content draws on. Titles as the field gives them; they are not translated. */
import type {Source} from '../engine/check-file.js';

export const sources: readonly Source[] = [
  {
    id: 'alliance',
    title: 'Flückiger et al. 2018: the alliance in adult psychotherapy',
    href: 'https://docslib.org/doc/2485492/the-alliance-in-adult-psychotherapy-a-meta-analytic-synthesis-christoph-fl%C3%BCckiger-a',
  },
  {
    id: 'ruptures',
    title: 'Eubanks, Muran and Safran: repairing alliance ruptures',
    href: 'https://www.oxfordclinicalpsych.com/view/10.1093/med-psych/9780190843953.001.0001/med-9780190843953-chapter-16',
  },
  {
    id: 'secrets',
    title: 'Blanchard and Farber 2016: what clients do not tell their therapist',
    href: 'https://www.researchgate.net/publication/282197507_Lying_in_psychotherapy_Why_and_what_clients_don%27t_tell_their_therapist_about_therapy_and_their_relationship',
  },
  {
    id: 'feedback',
    title: 'de Jong et al. 2021: progress feedback',
    href: 'https://pure.eur.nl/en/publications/using-progress-feedback-to-improve-outcomes-and-reduce-drop-out-t',
  },
  {
    id: 'preferences',
    title: 'Swift et al. 2018: client preferences',
    href: 'https://pure.roehampton.ac.uk/portal/en/publications/the-impact-of-accommodating-client-preference-in-psychotherapy-a-',
  },
  {
    id: 'endings',
    title: 'Westmacott et al. 2010: how clients and therapists see the end of therapy',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2924572',
  },
  {
    id: 'leaving',
    title: 'Swift and Greenberg 2012: leaving therapy early',
    href: 'https://docslib.org/doc/10788238/premature-discontinuation-in-adult-psychotherapy-a-meta-analysis',
  },
  {
    id: 'internet',
    title: 'Guided and self-guided internet therapy for depression: 39 studies',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8027916',
  },
];
